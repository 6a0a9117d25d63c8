// Parties tied only by working or other side lines: rows of their own, hubs above and below their partners.
import { compare } from '../primary-parents.ts';
import type { Structure } from '../structure-model.ts';
import { cardOf, type Studio } from './block.ts';
import type { Card } from './card.ts';
import { gapsOf, type Band, type Spot } from './plan.ts';

const HEADING = { width: 132, gap: 24 } as const;
const IN_A_ROW = 6;

export interface StripPlan {
  readonly bands: readonly Band[];
  readonly spots: readonly Spot[];
  readonly heading: { readonly band: number; readonly box: Spot['box'] };
}

/** Null where no party belongs there. */
export function stripPlan(studio: Studio, first: number): StripPlan | null {
  if (studio.cast.strip.length === 0) return null;
  const rows = rowsOf(studio.cast.strip, studio.cast.overlays);
  const seats = new Map<string, Seat>();
  const seated = new Map(rows.toSorted((a, b) => Number(a.isHubs) - Number(b.isHubs)).map((row) => {
    const places = seatsOf(studio, row, seats);
    for (const seat of places) seats.set(seat.card.body.id, seat);
    return [row, places];
  }));
  const placed = rows.map((row, at) => rowPlan(studio, seated.get(row) ?? [], first + at));
  const height = placed[0]?.band.height ?? 0;
  return {
    bands: placed.map(({ band }) => band), spots: placed.flatMap(({ spots }) => spots),
    heading: { band: first, box: { x: 0, y: 0, width: HEADING.width, height } },
  };
}

/** A heading of its own at the left: where there are bands it is theirs. */
export const hasHeading = ({ metrics }: Studio): boolean => !metrics.isNarrow && !metrics.hasBands;

interface Row { readonly ids: readonly string[]; readonly isHubs: boolean }

type Lines = Structure['lines'];

function rowsOf(ids: readonly string[], lines: Lines): readonly Row[] {
  const partners = new Map(ids.map((id) => [id, partnersOf(id, new Set(ids), lines)]));
  const parts = componentsOf(ids, partners);
  const chains = parts.filter((part) => isChain(part, partners)).flatMap((part) => walk(part, partners));
  const webs = parts.filter((part) => !isChain(part, partners)).flatMap((part) => webRows(part, partners));
  return [...webs, ...inRows(chains)];
}

type Partners = ReadonlyMap<string, ReadonlySet<string>>;

function partnersOf(id: string, among: ReadonlySet<string>, lines: Lines): ReadonlySet<string> {
  return new Set(lines.flatMap(({ from, to }) => {
    const other = from === id ? to : from;
    return (from === id || to === id) && among.has(other) ? [other] : [];
  }));
}

function componentsOf(ids: readonly string[], partners: Partners): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [];
    const part = new Set([id]);
    for (const member of part) for (const next of partners.get(member) ?? []) part.add(next);
    for (const member of part) seen.add(member);
    return [ids.filter((member) => part.has(member))];
  });
}

const degree = (id: string, partners: Partners): number => partners.get(id)?.size ?? 0;

function isChain(part: readonly string[], partners: Partners): boolean {
  const ends = part.reduce((sum, id) => sum + degree(id, partners), 0);
  return ends <= 2 * (part.length - 1) && part.every((id) => degree(id, partners) <= 2);
}

/** Partners next to each other where they can be: from the loosest end along the lines. */
function walk(part: readonly string[], partners: Partners): readonly string[] {
  const waiting = new Set(part.toSorted((a, b) => degree(a, partners) - degree(b, partners)));
  const order: string[] = [];
  while (waiting.size > 0) {
    const last = order.at(-1) ?? '';
    const next = [...waiting].find((id) => partners.get(last)?.has(id) ?? false) ?? [...waiting][0] ?? '';
    order.push(next);
    waiting.delete(next);
  }
  return order;
}

function webRows(part: readonly string[], partners: Partners): readonly Row[] {
  const hubs: string[] = [];
  const isTwin = (id: string): boolean => part.some((other) => other !== id && likeSets(partners.get(id), partners.get(other)));
  for (const id of part.toSorted((a, b) => degree(b, partners) - degree(a, partners) || Number(isTwin(b)) - Number(isTwin(a)) || compare(a, b)))
    if (degree(id, partners) > 1 && hubs.every((hub) => !(partners.get(hub)?.has(id) ?? false)) && hubs.length < IN_A_ROW) hubs.push(id);
  const rest = part.filter((id) => !hubs.includes(id));
  const among: Partners = new Map(rest.map((id) => [id, new Set([...(partners.get(id) ?? [])].filter((other) => rest.includes(other)))]));
  const above = hubs.filter((_, at) => at % 2 === 0);
  const below = hubs.filter((_, at) => at % 2 === 1);
  return [{ ids: above, isHubs: true }, ...inRows(walk(rest, among)), { ids: below, isHubs: true }].filter((row) => row.ids.length > 0);
}

function likeSets(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function inRows(ids: readonly string[]): readonly Row[] {
  return ids.flatMap((_, at) => (at % IN_A_ROW === 0 ? [{ ids: ids.slice(at, at + IN_A_ROW), isHubs: false }] : []));
}

interface Seat { readonly card: Card; readonly x: number }

/** Partners one after the other; hubs over the middle of those they are tied to, as far as there is room. */
function seatsOf(studio: Studio, { ids, isHubs }: Row, seats: ReadonlyMap<string, Seat>): readonly Seat[] {
  const start = hasHeading(studio) ? HEADING.width + HEADING.gap : 0;
  const cards = ids.map((id) => cardOf(studio, id, { line: undefined, range: studio.metrics.organisation }));
  const wanted = ({ width, body }: Card): number => {
    const tied = studio.cast.overlays.flatMap(({ from, to }) => (from === body.id ? seats.get(to) : to === body.id ? seats.get(from) : undefined) ?? []);
    const middles = tied.map((seat) => seat.x + seat.card.width / 2);
    return middles.length === 0 ? start : Math.round((Math.min(...middles) + Math.max(...middles)) / 2 - width / 2);
  };
  const sorted = isHubs ? cards.toSorted((a, b) => wanted(a) - wanted(b)) : cards;
  let x = start;
  return sorted.map((card) => {
    const at = isHubs ? Math.max(x, wanted(card)) : x;
    x = at + card.width + studio.metrics.gutter;
    return { card, x: at };
  });
}

function rowPlan(studio: Studio, seats: readonly Seat[], band: number): { readonly band: Band; readonly spots: readonly Spot[] } {
  const height = Math.max(...seats.map(({ card }) => card.height));
  const blocks = seats.map(({ card, x }) => ({ x1: x, x2: x + card.width, key: card.body.id }));
  const heading = hasHeading(studio) ? [{ x1: 0, x2: HEADING.width, key: `heading:${String(band)}` }] : [];
  const gaps = gapsOf(band, [...heading, ...blocks]);
  const spots = seats.map(({ card, x }): Spot => ({
    id: card.body.id, card, box: { x, y: 0, width: card.width, height }, band, standing: 'strip', top: band, bottom: band + 1, hasStubs: false,
    left: gaps.find((gap) => gap.x2 === x) ?? null, right: gaps.find((gap) => gap.x1 === x + card.width) ?? null,
  }));
  return { band: { blocks: [...heading, ...blocks], gaps, height }, spots };
}
