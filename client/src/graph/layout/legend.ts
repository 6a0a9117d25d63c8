// The key: exactly the looks on the picture, no more and no less.
import type { Sector } from '#schema/vocabulary/boxes.ts';
import { TONE_LOOKS, TONE_ORDER, toneOf } from '../change-looks.ts';
import { CLASS_ORDER, keyOf, wordOf, lookOf } from '../edge-styles.ts';
import type { Box } from '../geometry.ts';
import { shortOfBranch } from '../folding-told.ts';
import { BRAND, INK, QUIET, SECTORS } from '../palette.ts';
import type { LegendEntry, LegendSample, Look, SceneBundle, SceneLegend, SceneText } from '../scene.ts';
import type { Mine, StructureBody, StructureLine } from '../structure-model.ts';
import { DETAIL, NAME, textWidth, type Face } from '../text-measure.ts';
import { borderOf, isDoubled, letterAt } from './card.ts';
import { isQuiet, seatAt, seatWidth } from './seat-pill.ts';

export interface Shown {
  readonly bundles: readonly SceneBundle[];
  readonly lines: readonly StructureLine[];
  readonly bodies: readonly StructureBody[];
  readonly notes: readonly string[];
  /** Whose seats are marked. */
  readonly mine?: Mine | undefined;
}

interface Draft { readonly looks: readonly string[]; readonly label: string; readonly sample: (x: number, y: number) => LegendSample; readonly room: number }

const ROW = 26;
const SAMPLE = 46;
const PAD = 12;
const FACE: Face = { size: 13, weight: 'regular' };
const COUNT: Face = { size: 12, weight: 'bold' };

/** The key, its top left corner at the point, at most so wide. In a panel it has no frame and one entry a row. */
export function legendAt(shown: Shown, { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>, isPanel: boolean): SceneLegend {
  const drafts = [...changeDrafts(shown), ...lineDrafts(shown), ...boxDrafts(shown), ...seatDrafts(shown), ...letterDrafts(shown), ...shown.notes.map(noteDraft)];
  const head = isPanel ? 8 : 36;
  const pad = isPanel ? 0 : PAD;
  const columns = columnsOf(drafts, { width: width - 2 * pad, isPanel });
  let left = x + pad;
  const entries: LegendEntry[] = [];
  for (const column of columns) {
    column.forEach((draft, at) => entries.push(entryAt(draft, left, y + head + ROW * at)));
    left += widthOf(column);
  }
  const rows = Math.max(0, ...columns.map((column) => column.length));
  const texts: readonly SceneText[] = isPanel ? [] : [
    { text: 'Key', x: x + pad, y: y + 24, ...NAME, colour: INK, anchor: 'start' },
    ...(drafts.length === 0 ? [{ text: 'no line or sign needs explaining', x: x + pad + 34, y: y + 24, ...DETAIL, colour: QUIET, anchor: 'start' as const }] : []),
  ];
  const full = Math.max(left - x + pad - 16, 250);
  return { box: { x, y, width: full, height: head + ROW * rows + (isPanel ? 0 : 6) }, isFramed: !isPanel, texts, entries };
}

function columnsOf(drafts: readonly Draft[], { width, isPanel }: { readonly width: number; readonly isPanel: boolean }): readonly (readonly Draft[])[] {
  const least = isPanel ? drafts.length : Math.min(3, drafts.length);
  for (let rows = Math.max(1, least); ; rows += 1) {
    const columns = drafts.flatMap((_, at) => (at % rows === 0 ? [drafts.slice(at, at + rows)] : []));
    if (columns.length <= 1 || columns.reduce((sum, column) => sum + widthOf(column), 0) <= width) return columns;
  }
}

function widthOf(column: readonly Draft[]): number {
  return Math.max(...column.map((draft) => draft.room + 10 + Math.ceil(textWidth(draft.label, FACE)))) + 28;
}

function entryAt({ looks, label, sample, room }: Draft, x: number, y: number): LegendEntry {
  return { looks, sample: sample(x, y), texts: [{ text: label, x: x + room + (room === 0 ? 0 : 10), y: y + 17, ...FACE, colour: INK, anchor: 'start' }] };
}

function lineDrafts({ bundles, lines }: Shown): readonly Draft[] {
  const looks = new Map(bundles.map(({ look }) => [look.id, look]));
  const plain = CLASS_ORDER.flatMap((drawing) => [...looks.values()].filter((look) => look.drawing === drawing && !look.isProposed && !look.isOld && look.change === null));
  const proposed = [...looks.values()].filter((look) => look.isProposed && look.change === null);
  const old = [...looks.values()].filter((look) => look.isOld && !look.isProposed && look.change === null);
  const changed = (['come', 'gone'] as const).map((change) => ({ change, of: [...looks.values()].filter((look) => look.change === change) }));
  return [
    ...plain.map((look) => lineDraft([look], labelOf(lines, look))),
    ...(proposed.length > 0 ? [lineDraft(proposed, 'Proposed or agreed: same pattern, outlined')] : []),
    ...old.map((look) => lineDraft([look], `${labelOf(lines, look)}, not seen since the date in the box`)),
    ...changed.flatMap(({ change, of }) => (of.length === 0 ? [] : [lineDraft(of, CHANGED_LINES[change])])),
  ];
}

const CHANGED_LINES = { come: 'Line first seen or started: thick, with its word', gone: 'Line not seen since or ended: thin, with its word' } as const;

/** What became of boxes between two days; only what is on the picture. */
function changeDrafts({ bodies }: Shown): readonly Draft[] {
  const used = new Set(bodies.flatMap(({ change }) => (change === undefined ? [] : [toneOf(change.kind)])));
  return TONE_ORDER.filter((tone) => used.has(tone)).map((tone) => ({
    looks: [], label: TONE_LOOKS[tone].key, room: SAMPLE, sample: (x, y) => ({ is: 'change', tone, box: { x, y: y + 4, width: SAMPLE, height: 18 } }),
  }));
}

function lineDraft(looks: readonly Look[], label: string): Draft {
  return {
    looks: looks.map((look) => look.id), label, room: SAMPLE,
    sample: (x, y) => {
      const [look] = looks;
      return look === undefined ? { is: 'words' } : { is: 'line', look, segment: { from: { x, y: y + 13 }, to: { x: x + SAMPLE, y: y + 13 } } };
    },
  };
}

function labelOf(lines: readonly StructureLine[], look: Look): string {
  return look.drawing === 'other' ? otherLabel(lines, look) : keyOf(look.drawing);
}

/** "Oversees, supports (word on the line)". */
function otherLabel(lines: readonly StructureLine[], look: Look): string {
  const words = [...new Set(lines.filter((line) => lookOf(line).id === look.id).map((line) => wordOf(line.type)))].toSorted();
  const said = words.length > 3 ? keyOf('other') : `${words.join(', ')} (word on the line)`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function boxDrafts({ bodies }: Shown): readonly Draft[] {
  const box = (label: string, look: { readonly corner: number; readonly border: number; readonly isDoubled: boolean }): Draft =>
    ({ looks: [], label, room: SAMPLE, sample: (x, y) => ({ is: 'box', box: { x, y: y + 4, width: SAMPLE, height: 18 }, ...look }) });
  return [
    ...(bodies.some((body) => borderOf(body) > 2) ? [box('May decide', { corner: 2, border: 3.5, isDoubled: false })] : []),
    ...(bodies.some(isDoubled) ? [box('Agreed or proposed, not in force', { corner: 2, border: 1.25, isDoubled: true })] : []),
    ...foldDrafts(bodies),
    ...(bodies.some((body) => body.party === 'ORGANISATION') ? [box('Organisation', { corner: 9, border: 1.25, isDoubled: false })] : []),
  ];
}

/** The count of the first folded box as it stands there. */
function foldDrafts(bodies: readonly StructureBody[]): readonly Draft[] {
  const [folded] = bodies.flatMap((body) => body.folded ?? []);
  if (folded === undefined) return [];
  const text = shortOfBranch({ ...folded, changed: 0, seats: 0 });
  const width = Math.ceil(textWidth(text, COUNT)) + 18;
  return [{
    looks: [], label: 'So many are folded away below the box', room: width,
    sample: (x, y) => ({ is: 'fold', box: { x, y: y + 3, width, height: 20 }, text: { text, x: x + 9, y: y + 17, ...COUNT, colour: BRAND, anchor: 'start' } }),
  }];
}

/** Whose seats are marked, and what has none: as they are drawn. */
function seatDrafts({ bodies, mine }: Shown): readonly Draft[] {
  if (mine === undefined) return [];
  const [first] = bodies.flatMap(({ seat }) => (typeof seat === 'string' ? [seat] : []));
  return [
    ...(first === undefined ? [] : [{
      looks: [], label: `Seat of ${mine.name}`, room: seatWidth({ seat: first }),
      sample: (x: number, y: number): LegendSample => {
        const seat = seatAt({ x, y: y + 4 }, { seat: first });
        return seat === null ? { is: 'words' } : { is: 'seat', seat };
      },
    }]),
    ...(bodies.some(isQuiet) ? [{ looks: [], label: 'Pale: no seat of it is stated here', room: SAMPLE, sample: (x: number, y: number): LegendSample => ({ is: 'quiet', box: { x, y: y + 4, width: SAMPLE, height: 18 } }) }] : []),
  ];
}

function letterDrafts({ bodies }: Shown): readonly Draft[] {
  const order: readonly Sector[] = ['JOINT', 'COUNCIL', 'NHS', 'VOLUNTARY'];
  const used = order.filter((sector) => bodies.some((body) => body.sector === sector));
  return used.map((sector) => ({
    looks: [], label: SECTORS[sector].word, room: 16, sample: (x, y) => ({ is: 'letter', letter: letterAt(x, y + 5, sector) }),
  }));
}

const noteDraft = (note: string): Draft => ({ looks: [], label: note, room: 0, sample: () => ({ is: 'words' }) });
