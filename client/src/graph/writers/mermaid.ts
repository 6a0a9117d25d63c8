// A picture as Mermaid text: parties, lines with their words, what no paper places, the key and what the picture says of itself.
import { lookOf, styleOf } from '../edge-styles.ts';
import { TONE_LOOKS, TONE_ORDER, type Tone } from '../change-looks.ts';
import { BORDER, INK, PALE_BORDER, PALE_TEXT, PAPER, SECTORS, TRAY } from '../palette.ts';
import { compare } from '../primary-parents.ts';
import type { Look, Scene, SceneBody, SceneLine } from '../scene.ts';
import { saySteps } from '../way-told.ts';
import { mermaidText } from './mermaid-text.ts';
import { oneLine } from './one-line.ts';
import { footOf, noticesOf, sayShown } from './sheet.ts';
import { hasProposals } from './watermark.ts';
import { wordOnLine } from './word-on-line.ts';
import type { PaperFacts } from './writer.ts';

type Names = ReadonlyMap<string, string>;
interface Drawing { readonly text: string; readonly look: Look }

/** Lines lead upwards, so the chart is laid from the bottom to the top. Same scene, same text. */
export function writeMermaid(scene: Scene, { url }: Pick<PaperFacts, 'url'>): string {
  const bodies = scene.bodies.toSorted((a, b) => a.order - b.order || compare(a.id, b.id));
  const names: Names = new Map(bodies.map(({ id }, at) => [id, `b${String(at + 1)}`]));
  const key = keyOf(scene);
  const drawings = [...scene.lines.map((line) => drawingOf(line, scene, names)), ...key.drawings];
  return [
    '---', `title: ${JSON.stringify(titleOf(scene))}`, '---', 'flowchart BT',
    `  accTitle: ${mermaidText(scene.title)}`, `  accDescr: ${mermaidText(scene.description)}`,
    ...bodies.filter((body) => groupOf(scene, body) === undefined).map((body) => `  ${boxOf(body, names, scene)}`),
    ...scene.groups.flatMap((group, at) => subgraph(
      `g${String(at + 1)}`, group.texts.map(({ text }) => text), bodies.filter((body) => groupOf(scene, body) === group.id).map((body) => boxOf(body, names, scene)),
    )),
    ...drawings.slice(0, scene.lines.length).map(({ text }) => `  ${text}`),
    ...(key.drawings.length + key.boxes.length > 0 ? subgraph('key', ['Key'], ['direction LR', ...key.drawings.map(({ text }) => text), ...key.boxes]) : []),
    `  about["${aboutOf(scene, url).map(mermaidText).join('<br/>')}"]`,
    ...linkStyles(drawings), ...classesOf(bodies, names), `  style about fill:${PAPER},stroke:${PAPER},text-align:left`,
  ].map((line) => `${line}\n`).join('');
}

function titleOf(scene: Scene): string {
  const marks = [...noticesOf(scene), ...(hasProposals(scene) ? ['includes proposals'] : [])];
  return oneLine(`${scene.title}${marks.length === 0 ? '' : ` (${marks.join('; ')})`}`);
}

function groupOf({ groups }: Scene, { standing }: SceneBody): string | undefined {
  return groups.find((group) => group.id === standing)?.id;
}

/** A double border is agreed or proposed, a round one an organisation. */
function boxOf(body: SceneBody, names: Names, scene: Scene): string {
  const sector = body.sector === null || body.details.includes(SECTORS[body.sector].word) ? [] : [SECTORS[body.sector].word];
  const label = `"${[body.name, ...body.details, ...sector, ...saySteps(scene, body.id)].filter((line) => line !== '').map(mermaidText).join('<br/>')}"`;
  const id = names.get(body.id) ?? '';
  if (body.isDoubled) return `${id}[[${label}]]`;
  return body.party === 'ORGANISATION' ? `${id}(${label})` : `${id}[${label}]`;
}

function subgraph(id: string, heading: readonly string[], inside: readonly string[]): readonly string[] {
  return [`  subgraph ${id}["${heading.map(mermaidText).join('<br/>')}"]`, ...inside.map((line) => `    ${line}`), '  end'];
}

function drawingOf(line: SceneLine, scene: Scene, names: Names): Drawing {
  const word = wordOnLine(line, scene);
  const look = lookOf(line, scene.key);
  return { look, text: `${names.get(line.from) ?? ''} ${linkOf(look)}${word === null ? '' : `|"${mermaidText(word)}"|`} ${names.get(line.to) ?? ''}` };
}

/** Solid or dotted as the look is; thick where it is only agreed or proposed. */
function linkOf(look: Look): string {
  const { arrow, dash } = styleOf({ ...look, isProposed: false });
  const end = arrow === 'none' ? '' : '>';
  if (look.isProposed) return end === '' ? '===' : '==>';
  if (dash.length === 0) return end === '' ? '---' : '-->';
  return `-.-${end}`;
}

/** Every entry of the key, its sample between two boxes of its own or before its words. */
function keyOf({ legend }: Scene): { readonly drawings: readonly Drawing[]; readonly boxes: readonly string[] } {
  const entries = legend.entries.map((entry, at) => ({ ...entry, id: `k${String(at + 1)}`, label: entry.texts.map(({ text }) => mermaidText(asDrawnHere(text))).join(' ') }));
  return {
    drawings: entries.flatMap(({ id, label, sample }) => (sample.is === 'line' ? [{ look: sample.look, text: `${id}a[" "] ${linkOf(sample.look)} ${id}["${label}"]` }] : [])),
    boxes: entries.flatMap(({ id, label, sample }) => {
      if (sample.is === 'line') return [];
      if (sample.is === 'letter') return [`${id}["${mermaidText(sample.letter.text.text)}: ${label}"]`];
      if (sample.is === 'seat') return [`${id}["${mermaidText(sample.seat.say)}: ${label}"]`];
      if (sample.is === 'fold') return [`${id}["${mermaidText(sample.text.text)}: ${label}"]`];
      if (sample.is === 'box' && sample.isDoubled) return [`${id}[["${label}"]]`];
      return [sample.is === 'box' && sample.corner > 2 ? `${id}("${label}")` : `${id}["${label}"]`];
    }),
  };
}

function aboutOf(scene: Scene, url: string): readonly string[] {
  return [...noticesOf(scene), ...(scene.stamp?.texts ?? []).map(({ text }) => text), asDrawnHere(sayShown(scene)), ...footOf(scene, url)];
}

/** The very colour, width and dash of each look, for programs that heed them. */
function linkStyles(drawings: readonly Drawing[]): readonly string[] {
  const looks = new Map(drawings.map(({ look }) => [look.id, look]));
  return [...looks.values()].map((look) => {
    const { colour, dash } = styleOf({ ...look, isProposed: false });
    const places = drawings.flatMap((drawing, at) => (drawing.look.id === look.id ? [String(at)] : []));
    const width = look.isProposed ? 3.5 : styleOf(look).width;
    return `  linkStyle ${places.join(',')} stroke:${colour},stroke-width:${String(width)}px${dash.length === 0 ? '' : `,stroke-dasharray:${dash.join(' ')}`}`;
  });
}

function classesOf(bodies: readonly SceneBody[], names: Names): readonly string[] {
  const kinds = Object.entries(SECTORS).map(([sector, { tint }]) => ({ name: sector.toLowerCase(), style: `fill:${tint},stroke:${BORDER},color:${INK}`, has: (body: SceneBody) => body.sector === sector }));
  const plain = { name: 'plain', style: `fill:${PAPER},stroke:${BORDER},color:${INK}`, has: (body: SceneBody) => body.sector === null };
  const changes = TONE_ORDER.map((tone) => ({ name: tone, style: styleOfTone(tone), has: (body: SceneBody) => body.change?.tone === tone }));
  const decides = { name: 'decides', style: 'stroke-width:3.5px', has: (body: SceneBody) => body.border > 2 };
  const pale = { name: 'pale', style: `fill:${PAPER},stroke:${PALE_BORDER},color:${PALE_TEXT}`, has: (body: SceneBody) => body.isQuiet };
  const used = [plain, ...kinds, ...changes, decides, pale].map((kind) => ({ ...kind, ids: bodies.filter(kind.has).map(({ id }) => names.get(id) ?? '') })).filter(({ ids }) => ids.length > 0);
  return [
    ...used.flatMap(({ name, style, ids }) => [`  classDef ${name} ${style}`, `  class ${ids.join(',')} ${name}`]),
    `  classDef tray fill:${TRAY},stroke:${BORDER}`,
  ];
}

/** What is gone has a dashed border; the box itself names the change. */
function styleOfTone(tone: Tone): string {
  const { colour, tint, dash } = TONE_LOOKS[tone];
  return `fill:${tint},stroke:${colour},color:${INK}${dash.length === 0 ? '' : `,stroke-dasharray:${dash.join(' ')}`}`;
}

/** No chart of Mermaid's has an outlined line: what is proposed is thick in it. */
const asDrawnHere = (text: string): string => text.replace('an outlined line', 'a thick line').replace('outlined', 'thick');
