// A party as a box: which words stand in it, how wide and high it must be, where each line of text goes.
import { sayDay } from '#schema/period.ts';
import { PLACED_BY_US } from '#schema/wording/structure.ts';
import { sayChange, toneOf, TONE_LOOKS, wordOfChange, type BoxChange } from '../change-looks.ts';
import type { Box } from '../geometry.ts';
import { sayBranch, sayElsewhere, shortOfBranch } from '../folding-told.ts';
import { saySeat } from '../mine-told.ts';
import { BRAND, INK, OLD, PALE_TEXT, PAPER, QUIET, SECTORS } from '../palette.ts';
import type { SceneBranch, SceneChange, SceneLetter, SceneSeat, SceneText } from '../scene.ts';
import type { StructureBody } from '../structure-model.ts';
import { DETAIL, NAME, textWidth, widestWord, wrapped, wrapping, type Face } from '../text-measure.ts';
import type { Range } from './metrics.ts';
import { isQuiet, seatAt, seatRow, seatWidth } from './seat-pill.ts';

export interface Card {
  readonly body: StructureBody;
  readonly width: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly details: readonly string[];
  /** Below the count of what is folded away. */
  readonly elsewhere: readonly string[];
  /** What is said beside the name, before it was wrapped: the change with its sign, the details, then what is folded. */
  readonly says: readonly string[];
  /** Of these what a heading tells instead of the box. */
  readonly headed: readonly string[];
}

const PAD = { x: 11, y: 8 } as const;
const LETTER = 16;
/** The row above the name in which a change stands: its sign, then its word. */
const BADGE = { row: 24, height: 18, sign: 20 } as const;
/** The row below the details in which the count of what is folded stands. */
const PILL = { row: 28, top: 5, height: 20, pad: 9 } as const;
const BADGE_WORD: Face = { size: 12, weight: 'bold' };

const POWERS: Readonly<Record<string, string>> = {
  DECIDES_UNDER_DELEGATION: 'Decides under delegation', MEMBERS_DECIDE: 'Members decide', RECOMMENDS: 'Recommends',
  ADVISES: 'Advises', ASSURES: 'Assures', SCRUTINISES: 'Scrutinises',
};

const STANDINGS: Readonly<Record<string, string>> = {
  PROPOSED: 'Proposed', AGREED: 'Agreed', SHADOW: 'In shadow form', DORMANT: 'Dormant', ENDED: 'Ended', REJECTED: 'Rejected',
};

/** What stands under the name: kind, power and status; what we read; what must be known of it; when it was last seen. */
export function detailsOf(body: StructureBody, isOurReading: boolean): readonly string[] {
  const said = [body.kindLabel, POWERS[body.authority ?? ''], STANDINGS[body.status]];
  const seen = `Last seen ${sayDay(body.lastAttested, 'MONTH')}`;
  const hasSeen = [body.remark, body.change?.was].some((said) => said?.toLowerCase().includes('seen') ?? false);
  // The remark is one or more sentences; what the line says as well stands there once.
  const remarks = body.remark?.split('. ') ?? [];
  const further = [body.change?.was ?? null, ...remarks, isOurReading ? PLACED_BY_US : null, body.certainty === 'EXTRAPOLATED' && !hasSeen ? seen : null];
  return [said.filter((part) => part !== undefined && part !== '').join(' · '), ...new Set(further.filter((part) => part !== null))];
}

/** Of these what must stand in the box even where a heading tells the kind: power and status, then all further. */
function briefOf(body: StructureBody, details: readonly string[], wording: Wording): readonly string[] {
  const said = [wording === 'brief' ? undefined : POWERS[body.authority ?? ''], STANDINGS[body.status]].filter((part) => part !== undefined).join(' · ');
  return [said, ...details.slice(1)].filter((part) => part !== '');
}

/** What a heading tells instead of the box: said aloud after all that stands in it. */
function leftOut({ kindLabel, authority }: StructureBody, wording: Wording): readonly string[] {
  if (wording === 'full') return [];
  const said = [kindLabel, wording === 'brief' ? POWERS[authority ?? ''] : undefined].filter((part) => part !== undefined && part !== '').join(' · ');
  return said === '' ? [] : [said];
}

/** What of the details stands in the box: 'power' without the kind, 'brief' without kind and power. All of them are said aloud. */
export type Wording = 'full' | 'power' | 'brief';

/** The narrowest box in the range that holds the name in two lines, else the widest; a long word widens it up to 320 px. */
export function card(body: StructureBody, details: readonly string[], { min, max, wording = 'full' }: Range & { readonly wording?: Wording }): Card {
  const letter = body.sector === null ? 0 : LETTER + 8;
  const spare = 2 * PAD.x + letter;
  const word = Math.max(Math.min(320, Math.ceil(widestWord(body.name, NAME)) + spare), body.change === undefined ? 0 : badgeWidth(body.change.kind) + spare, seatWidth(body) + spare, pillWidth(body) + 2 * PAD.x);
  const least = Math.max(min, word);
  let width = least;
  const nameIn = wrapping(body.name, NAME);
  while (width < max && nameIn(width - spare).length > 2) width += 4;
  const name = nameIn(width - spare);
  const shown = wording === 'full' ? details : briefOf(body, details, wording);
  const lines = shown.flatMap((detail) => wrapped(detail, DETAIL, width - 2 * PAD.x));
  const [folded, headed] = [foldedSays(body), leftOut(body, wording)];
  const made = { body, width, name, details: lines, elsewhere: folded.slice(1).flatMap((said) => wrapped(said, DETAIL, width - 2 * PAD.x)) };
  return {
    ...made, height: Math.max(wording === 'full' ? 40 : 34, 2 * PAD.y + writtenHeight(made)),
    says: saysOf(body, [...shown, ...folded, ...headed]), headed,
  };
}

/** The change with its sign, the details, then the seat: a name that is heard begins with what is read in the box. */
export function saysOf({ change, seat }: StructureBody, details: readonly string[]): readonly string[] {
  return [...(change === undefined ? [] : [sayChange(change.kind)]), ...details, ...(typeof seat === 'string' ? [saySeat(seat)] : [])];
}

/** How many are folded away; then, where any do, how many of their lines lead elsewhere. */
function foldedSays({ folded }: StructureBody): readonly string[] {
  return folded === undefined ? [] : [sayBranch(folded), sayElsewhere(folded)].filter((said) => said !== undefined);
}

const badgeRow = ({ change }: StructureBody): number => (change === undefined ? 0 : BADGE.row);

const badgeWidth = (kind: BoxChange): number => BADGE.sign + Math.ceil(textWidth(wordOfChange(kind), BADGE_WORD)) + 6;

const pillWidth = ({ folded }: StructureBody): number => (folded === undefined ? 0 : Math.ceil(textWidth(shortOfBranch(folded), BADGE_WORD)) + 2 * PILL.pad);

/** Height of all that is written in a box, px. */
const writtenHeight = ({ name, details, body, elsewhere }: Pick<Card, 'name' | 'details' | 'body' | 'elsewhere'>): number =>
  badgeRow(body) + seatRow(body) + 18 * name.length + 16 * details.length + (body.folded === undefined ? 0 : PILL.row) + 16 * elsewhere.length;

const topOfText = (box: Box, made: Card): number => box.y + Math.round((box.height - writtenHeight(made)) / 2);

/** What became of the party between two days, with the place of its badge; null where nothing did. */
export function changeIn(box: Box, made: Card): SceneChange | null {
  const { change } = made.body;
  if (change === undefined) return null;
  return { kind: change.kind, tone: toneOf(change.kind), badge: { x: box.x + PAD.x, y: topOfText(box, made), width: badgeWidth(change.kind), height: BADGE.height } };
}

/** What is folded away under the box, with the place of its count; null where nothing is. */
export function foldedIn(box: Box, made: Card): Extract<SceneBranch, { is: 'folded' }> | null {
  const { folded } = made.body;
  if (folded === undefined) return null;
  const top = belowDetails(box, made) + PILL.top;
  const pill = { x: box.x + PAD.x, y: top, width: pillWidth(made.body), height: PILL.height };
  const text: SceneText = { text: shortOfBranch(folded), x: pill.x + PILL.pad, y: top + 14, ...BADGE_WORD, colour: BRAND, anchor: 'start' };
  return { is: 'folded', pill, text, say: sayBranch(folded) };
}

const belowDetails = (box: Box, made: Card): number => topOfText(box, made) + badgeRow(made.body) + seatRow(made.body) + 18 * made.name.length + 16 * made.details.length;

/** Of name and details. */
function coloursOf(body: StructureBody): readonly [string, string] {
  if (isQuiet(body)) return [PALE_TEXT, PALE_TEXT];
  return body.certainty === 'EXTRAPOLATED' ? [OLD, OLD] : [INK, QUIET];
}

/** The seat that is marked, above the name; null where there is none. */
export function seatIn(box: Box, made: Card): SceneSeat | null {
  return seatAt({ x: box.x + PAD.x, y: topOfText(box, made) + badgeRow(made.body) }, made.body);
}

/** The card's lines of text, centred in the height of its box. */
export function textsIn(box: Box, made: Card): readonly SceneText[] {
  const { name, details, body, elsewhere } = made;
  const [nameColour, detailColour] = coloursOf(body);
  const change = changeIn(box, made);
  const top = topOfText(box, made) + badgeRow(body) + seatRow(body);
  const below = top + 18 * name.length;
  const x = box.x + PAD.x;
  return [
    ...name.map((text, at): SceneText => ({ text, x, y: top + 18 * at + 14, ...NAME, colour: nameColour, anchor: 'start' })),
    // After the name, as it is said aloud.
    ...(change === null ? [] : [{ text: wordOfChange(change.kind), x: change.badge.x + BADGE.sign, y: change.badge.y + 13, ...BADGE_WORD, colour: TONE_LOOKS[change.tone].colour, anchor: 'start' as const }]),
    ...details.map((text, at): SceneText => ({ text, x, y: below + 16 * at + 12, ...DETAIL, colour: detailColour, anchor: 'start' })),
    ...elsewhere.map((text, at): SceneText => ({ text, x, y: belowDetails(box, made) + PILL.row + 16 * at + 10, ...DETAIL, colour: isQuiet(body) ? PALE_TEXT : QUIET, anchor: 'start' })),
  ];
}

/** The sector's letter in the top right corner; none where no sector is stated. */
export function letterIn(box: Box, { sector }: StructureBody): SceneLetter | null {
  return sector === null ? null : letterAt(box.x + box.width - LETTER - 6, box.y + 6, sector);
}

/** A sector's letter with its tint, its corner at the point. */
export function letterAt(x: number, y: number, sector: keyof typeof SECTORS): SceneLetter {
  const { letter, tint } = SECTORS[sector];
  const text: SceneText = { text: letter, x: x + LETTER / 2, y: y + 12, size: 12, weight: 'bold', colour: INK, anchor: 'middle' };
  return { box: { x, y, width: LETTER, height: LETTER }, text, tint };
}

/** Hex colour: that of a change before that of the sector; white where no sector is stated, or where others are marked. */
export function tintOf({ sector, change, ...body }: StructureBody): string {
  if (isQuiet(body)) return PAPER;
  if (change !== undefined) return TONE_LOOKS[toneOf(change.kind)].tint;
  return sector === null ? PAPER : SECTORS[sector].tint;
}

/** Radius in px: rounded is an organisation and nothing else. */
export const cornerOf = ({ party }: StructureBody): number => (party === 'ORGANISATION' ? 14 : 2);

/** A thick border means "may decide" and nothing else. */
export const borderOf = ({ authority }: StructureBody): number =>
  (authority === 'DECIDES_UNDER_DELEGATION' || authority === 'MEMBERS_DECIDE' ? 3.5 : 1.25);

/** A doubled border means "agreed or proposed" and nothing else. */
export const isDoubled = ({ status }: StructureBody): boolean => status === 'PROPOSED' || status === 'AGREED';

/** Width in px of one line of detail text, rounded up. */
export const detailWidth = (text: string): number => Math.ceil(textWidth(text, DETAIL));
