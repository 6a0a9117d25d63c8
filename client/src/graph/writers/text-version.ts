// The picture told in words, for the page after it: every body and line, where each is stated, and what the picture rests on.
import { changesTold } from '../changes-told.ts';
import { outlineOf, type Branch } from '../outline.ts';
import type { Scene } from '../scene.ts';
import { footOf, noticesOf } from './sheet.ts';
import type { PaperFacts } from './writer.ts';

/** `lead` is set in bold. `depth`: below how many others it stands. */
export interface TextItem { readonly lead: string; readonly text: string; readonly depth: number }

export interface TextSection { readonly heading: string; readonly items: readonly TextItem[] }

/** What a reader sees who cannot see the picture. Sections in reading order, none empty. */
export function textVersionOf(scene: Scene, { passages, url }: Pick<PaperFacts, 'passages' | 'url'>): readonly TextSection[] {
  const names = namesAway(scene);
  const parts = outlineOf(scene).map(({ heading, count, branches }) => ({ heading: `${heading} (${String(count)})`, items: branches.flatMap((branch) => itemsOf(branch, { passages, names }, 0)) }));
  const lines = [...scene.lines, ...scene.undrawn, ...scene.away.lines].map(({ id, say }) => ({ lead: '', text: [say, ...sourceOf(id, passages)].join(' '), depth: 0 })).toSorted(byText);
  const rests = [...noticesOf(scene), ...scene.says.map((say) => `${say}.`), ...footOf(scene, url)];
  return [
    ...wayOf(scene, passages), ...changesOf(scene),
    ...parts,
    ...(lines.length === 0 ? [] : [{ heading: `Lines between them (${String(lines.length)})`, items: lines }]),
    { heading: 'What this picture shows and rests on', items: rests.map((text) => ({ lead: '', text, depth: 0 })) },
  ];
}

/** The steps of a way up that is marked. */
function wayOf({ wayUp }: Scene, passages: PaperFacts['passages']): readonly TextSection[] {
  if (wayUp === undefined) return [];
  const steps = wayUp.steps.map(({ number, name, say, note, lineId }) => ({
    lead: `${String(number)}. ${name}:`, text: [say, ...(note === null ? [] : [note]), ...(lineId === null ? [] : sourceOf(lineId, passages))].join(' '), depth: 0,
  }));
  return [{ heading: wayUp.title, items: [...steps, { lead: '', text: wayUp.stop, depth: 0 }] }];
}

/** Of a picture of two days: what became of what. */
function changesOf(scene: Scene): readonly TextSection[] {
  if (scene.compareTo === null) return [];
  const { changes, lines } = changesTold(scene);
  const items = [
    ...changes.map(({ heading, bodies }) => ({ lead: `${heading} (${String(bodies.length)}):`, text: bodies.map(({ name }) => name).join('; '), depth: 0 })),
    ...lines.map(({ say }) => ({ lead: '', text: say, depth: 0 })),
  ];
  return items.length === 0 ? [] : [{ heading: 'What changed between the two dates', items }];
}

interface Told extends Pick<PaperFacts, 'passages'> { /** Of those folded away under a box, by its id. */ readonly names: ReadonlyMap<string, readonly string[]> }

function itemsOf({ body, detail, children }: Branch, told: Told, depth: number): readonly TextItem[] {
  const folded = told.names.get(body.id);
  const text = [`${detail}.`, ...(folded === undefined ? [] : [`Folded away: ${folded.join('; ')}.`]), ...sourceOf(body.id, told.passages)].join(' ');
  return [{ lead: `${body.name}:`, text, depth }, ...children.flatMap((child) => itemsOf(child, told, depth + 1))];
}

function namesAway({ away: { bodies } }: Scene): Told['names'] {
  return new Map([...new Set(bodies.map(({ under }) => under))].map((host) => [host, bodies.filter(({ under }) => under === host).map(({ name }) => name)]));
}

function sourceOf(id: string, passages: PaperFacts['passages']): readonly string[] {
  const passage = passages.get(id);
  return passage === undefined ? [] : [`[${passage}]`];
}

const byText = (a: TextItem, b: TextItem): number => (a.text < b.text ? -1 : 1);
