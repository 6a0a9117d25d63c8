// Which upright pieces and stubs are taken: nothing is laid within touching distance of another line.
import { append } from '../append.ts';
import { CLEAR, APART, LANE } from './metrics.ts';
import type { Gap, Spot } from './plan.ts';

interface Upright { readonly x: number; readonly y1: number; readonly y2: number; readonly owner: string }

export interface Ledger {
  /** Upright pieces entering a channel from above or below. */
  readonly channels: Map<number, Upright[]>;
  /** Upright pieces in a gap; `y` counts from the top of the band. */
  readonly gaps: Map<string, Upright[]>;
  /** Level pieces between a box and a lane of the gap beside it. */
  readonly stubs: Map<string, { readonly y: number; readonly owner: string }[]>;
  /** What must be wider in the next round. */
  readonly wishes: Map<string, number>;
}

/** `wishes` of the round before are copied: the new round adds to its own. */
export function emptyLedger(wishes: ReadonlyMap<string, number>): Ledger {
  return { channels: new Map(), gaps: new Map(), stubs: new Map(), wishes: new Map(wishes) };
}

/** An upright piece to be placed: the channels it enters and, in a gap, how far it reaches. */
export interface Reach { readonly channels: readonly number[]; readonly gap: Gap | null; readonly y1: number; readonly y2: number; readonly owner: string; /** Least distance in channels; more where arrows stand side by side. */ readonly apart?: number }

/** Pieces of one owner are in nobody's way among themselves. */
export function isFree(ledger: Ledger, x: number, { channels, gap, y1, y2, owner, apart = APART }: Reach): boolean {
  const isClear = (one: Upright): boolean => one.owner === owner || Math.abs(one.x - x) >= APART || one.y1 >= y2 + APART || one.y2 <= y1 - APART;
  return channels.every((channel) => (ledger.channels.get(channel) ?? []).every((one) => one.owner === owner || Math.abs(one.x - x) >= apart))
    && (gap === null || (ledger.gaps.get(keyOf(gap)) ?? []).every(isClear));
}

/** Enters the piece in `ledger`, free or not: the caller has asked `isFree` where it matters. */
export function take(ledger: Ledger, x: number, { channels, gap, y1, y2, owner }: Reach): void {
  for (const channel of channels) append(ledger.channels, channel, { x, y1: 0, y2: 0, owner });
  if (gap !== null) append(ledger.gaps, keyOf(gap), { x, y1, y2, owner });
}

/** `y` from the top of the band; entered whether or not it is free. */
export function takeStub(ledger: Ledger, gap: Gap, stub: { readonly y: number; readonly owner: string }): void {
  append(ledger.stubs, keyOf(gap), stub);
}

/** Where a piece may stand, and where it would best. */
export interface Room { readonly wanted: number; readonly within: { readonly x1: number; readonly x2: number } }

/** The free place nearest to the wanted one clear of both ends of the room. Undefined: none. */
export function freeX(ledger: Ledger, reach: Reach, { wanted, within }: Room): number | undefined {
  return candidates(wanted, within).find((x) => isFree(ledger, x, reach));
}

/** Height for a line at the side of a box, from the top of the band: free if any is, else the least crowded. */
export function freeY(ledger: Ledger, spot: Spot, { gap, isKeptClear }: { readonly gap: Gap; readonly isKeptClear: boolean }): number {
  const { y, height } = spot.box;
  const middle = y + Math.round(height / 2);
  const taken = [...(ledger.stubs.get(keyOf(gap)) ?? []).map((stub) => stub.y), ...(isKeptClear ? [middle] : [])];
  const wanted = [0.5, 0.75, 0.25].map((part) => y + Math.round(height * part));
  const others = Array.from({ length: Math.max(0, height - 2 * END) }, (_, at) => y + END + at);
  const distance = (at: number): number => Math.min(Infinity, ...taken.map((one) => Math.abs(one - at)));
  const all = [...wanted, ...others];
  const free = all.find((at) => distance(at) >= APART + 1);
  if (free === undefined) wish(ledger, `height:${spot.id}`, { now: height, more: 12 });
  return free ?? all.toSorted((a, b) => distance(b) - distance(a))[0] ?? middle;
}

/** Least distance of a line from the corner of a box. */
const END = 7;

/** Asks for a wider gap or box in the next round. */
export function wish(ledger: Ledger, key: string, { now, more }: { readonly now: number; readonly more: number }): void {
  ledger.wishes.set(key, Math.max(ledger.wishes.get(key) ?? 0, now) + more);
}

/** One text a gap, unique among all bands. */
export const keyOf = (gap: Gap): string => `${String(gap.band)}/${gap.key}`;

/** Lanes of the range, nearest to the wanted place first; beyond an endless side, as many as it takes. */
function candidates(wanted: number, { x1, x2 }: { readonly x1: number; readonly x2: number }): readonly number[] {
  const low = x1 === -Infinity ? Math.min(wanted, x2 - CLEAR) - 400 * LANE : x1 + CLEAR;
  const high = x2 === Infinity ? Math.max(wanted, x1 + CLEAR) + 400 * LANE : x2 - CLEAR;
  const clamped = Math.round(Math.min(Math.max(wanted, low), high));
  const isEndless = x1 === -Infinity || x2 === Infinity;
  const from = x1 === -Infinity ? x2 - CLEAR : x1 + CLEAR;
  const step = isEndless ? LANE : 3;
  const lanes: number[] = [];
  for (let x = from; x >= low && x <= high; x += x1 === -Infinity ? -step : step) lanes.push(Math.round(x));
  return [...(low <= high ? [clamped] : []), ...lanes.toSorted((a, b) => Math.abs(a - clamped) - Math.abs(b - clamped))];
}
