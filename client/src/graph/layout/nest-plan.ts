// How boxes stand in a box: in columns of one width, those that hold others in rows, and whoever holds nobody in what room is left beside and below them.
import type { StructureLine } from '../structure-model.ts';
import { detailWidth, type Card } from './card.ts';

/** A party with those in it. */
export interface Nest { readonly id: string; readonly card: Card; /** Its words in a wider box. */ readonly wider: (width: number) => Card; readonly parts: readonly Part[]; /** Several stand side by side in it, or in a box in it. */ readonly isWide: boolean }

/** Those in it that stand to it in one way. */
export interface Part { readonly heading: string; readonly nests: readonly Nest[]; readonly lines: readonly StructureLine[] }

/** Between two boxes, and between two parts of one box. */
export const SPACE = 16;
const BETWEEN = 18;
/** From the border of a box to those in it; above each part its heading. */
export const SIDE = 14;
export const HEADING = 26;

/** Place and width in columns, which need not be whole; top and height in px. */
export interface Stand { readonly plan: NestPlan; readonly from: number; readonly span: number; readonly top: number; readonly height: number }

/** One part of a box below its heading. `top`: of its heading, from below the words of the box. */
export interface PartPlan { readonly heading: string; readonly from: number; readonly columns: number; readonly top: number; readonly stands: readonly Stand[] }

/** A box with all in it. `least`: how narrow it can be made; `rank`: its height before it was fitted to its place, by which it is sorted. */
export interface NestPlan { readonly nest: Nest; readonly width: number; readonly least: number; readonly height: number; readonly rank: number; readonly columns: number; readonly parts: readonly PartPlan[]; readonly fillings: readonly Filling[] }

/** `ratio`: how much wider than high it had best be. */
function planOf(nest: Nest, ratio: number): NestPlan {
  const { card, parts } = nest;
  if (parts.length === 0) return { nest, width: card.width, least: card.width, height: card.height, rank: card.height, columns: 0, parts: [], fillings: [] };
  const fillings = parts.map((part): Filling => ({ ...part, plans: part.nests.map((inner) => planOf(inner, ratio)), top: HEADING }));
  const { column, columns, least, laid, height } = bestOf(fillings, { ratio });
  const wide = (count: number): number => Math.max(card.width, widthOf(count, column) + 2 * SIDE);
  const needed = card.height + height + SIDE;
  return { nest, width: wide(columns), least: wide(least), height: needed, rank: needed, columns, parts: laid, fillings };
}

/** The same box where it has more room: in more columns where that makes it less high. */
function fitted(plan: NestPlan, room: number): NestPlan {
  if (plan.fillings.length === 0) return plan;
  const { columns, laid, height } = inRoom(plan.fillings, bestOf(plan.fillings, { room: room - 2 * SIDE }), room - 2 * SIDE);
  return { ...plan, height: plan.nest.card.height + height + SIDE, columns, parts: laid };
}

/** Now that each place is known, whatever stands there is fitted to it. */
function inRoom(fillings: readonly Filling[], { column, columns, least, laid }: Laid, room: number): Laid {
  const wide = (room + SPACE) / columns - SPACE;
  const places = new Map(laid.flatMap(({ stands }) => stands.map(({ plan, span }) => [plan.nest, widthOf(span, wide)])));
  return laidIn(fillings.map((filling) => ({ ...filling, plans: filling.plans.map((plan) => fitted(plan, places.get(plan.nest) ?? plan.width)) })), { column, columns, least });
}

/** Boxes that stand in no box: the picture itself. */
export function planAll(nests: readonly Nest[], { whole, inner }: Shape): Laid {
  const fillings = [{ heading: '', plans: nests.map((nest) => planOf(nest, inner)), top: 0 }];
  const best = bestOf(fillings, { ratio: whole });
  return inRoom(fillings, best, widthOf(best.columns, best.column));
}

/** How much wider than high the whole is to be, and whatever stands in a box. */
export interface Shape { readonly whole: number; readonly inner: number }

/** So many columns of such a width, with all that stands in them. `least`: the fewest there can be. */
export interface Laid { readonly column: number; readonly columns: number; readonly least: number; readonly laid: readonly PartPlan[]; readonly height: number }

/** So many columns, and the room between them. */
export const widthOf = (columns: number, column: number): number => columns * (column + SPACE) - SPACE;

/** A part before its places are known. */
interface Filling extends Pick<Part, 'heading'> { readonly plans: readonly NestPlan[]; /** Room for the heading. */ readonly top: number }

/** How much wider than high it had best be; or how wide it is. */
type Aim = { readonly ratio: number } | { readonly room: number };

/** The columns in which it comes out smallest. */
function bestOf(parts: readonly Filling[], aim: Aim): Laid {
  const column = columnOf(parts.flatMap(({ plans }) => plans));
  const counts = parts.map(({ plans }) => plans.reduce((sum, plan) => sum + spanFor(plan, column), 0));
  const least = Math.max(1, ...parts.flatMap(({ plans, heading }) => [spanOf(headingWidth(heading), column), ...plans.map((plan) => spanFor(plan, column))]));
  const most = 'room' in aim ? Math.floor((aim.room + SPACE) / (column + SPACE) + 0.001) : least + MOST;
  const last = Math.max(least, Math.min(counts.reduce((sum, count) => sum + count, 0), most));
  const tried = Array.from({ length: last - least + 1 }, (_, at) => laidIn(parts, { column, columns: least + at, least }));
  const [first = laidIn(parts, { column, columns: least, least }), ...others] = tried;
  return others.reduce((best, other) => (costOf(other, aim) < costOf(best, aim) ? other : best), first);
}

/** Columns beyond the fewest that are tried. */
const MOST = 14;

const headingWidth = (heading: string): number => (heading === '' ? 0 : detailWidth(heading) + 16);

/** In a room of one width its height; else how high the least sheet of that ratio is on which it fits. */
function costOf({ columns, column, height }: Laid, aim: Aim): number {
  return 'room' in aim ? height : Math.max(widthOf(columns, column) / aim.ratio, height);
}

/** How much wider than those that hold nobody a box may be and still set the width of all columns. */
const ALIKE = 1.4;

/** As wide as the widest of those that hold nobody, and of the boxes hardly wider than they. */
function columnOf(plans: readonly NestPlan[]): number {
  const single = plans.filter(({ parts }) => parts.length === 0).map(({ width }) => width);
  const least = single.length === 0 ? Math.min(...plans.map(({ width }) => width)) : Math.max(...single);
  return Math.max(least, ...plans.flatMap((plan) => [plan.width, plan.least]).filter((width) => width <= least * ALIKE));
}

/** How many columns hold so many px. */
const spanOf = (width: number, column: number): number => Math.max(1, Math.ceil((width + SPACE) / (column + SPACE) - 0.001));

/** A box is made a little narrower rather than much wider. */
const spanFor = ({ width, least }: NestPlan, column: number): number => Math.max(spanOf(least, column), Math.round((width + SPACE) / (column + SPACE)));

interface Columns { readonly column: number; readonly columns: number }

/** Parts side by side as long as there is room, else below each other. */
function laidIn(parts: readonly Filling[], { column, columns, least }: Columns & Pick<Laid, 'least'>): Laid {
  const laid: PartPlan[] = [];
  let [from, top, bottom] = [0, 0, 0];
  for (const part of parts) {
    const wanted = Math.min(columns, Math.max(spanOf(headingWidth(part.heading), column), part.plans.reduce((sum, plan) => sum + spanFor(plan, column), 0)));
    if (from + wanted > columns) [from, top] = [0, bottom + BETWEEN];
    const { stands, height } = filled(part.plans, { column, columns: wanted });
    laid.push({ heading: part.heading, from, columns: wanted, top, stands });
    bottom = Math.max(bottom, top + part.top + height);
    from += wanted;
  }
  return { column, columns, least, laid, height: bottom };
}

/** Room that nothing stands in: in one column, down to where something does. */
interface Room { readonly column: number; top: number; readonly bottom: number }

function filled(plans: readonly NestPlan[], { column, columns }: Columns): { readonly stands: readonly Stand[]; readonly height: number } {
  const singles = plans.filter(({ parts }) => parts.length === 0);
  const rows = rowsOf(plans.filter(({ parts }) => parts.length > 0).toSorted((a, b) => b.rank - a.rank), { column, columns, hasSingles: singles.length > 0 });
  const stands = [...rows.stands];
  for (const plan of singles) {
    const room = roomFor(rows.rooms, plan.height);
    stands.push({ plan, from: room.column, span: 1, top: room.top, height: plan.height });
    room.top += plan.height + SPACE;
  }
  return { stands, height: Math.max(0, ...stands.map(({ top, height }) => top + height)) };
}

/** The highest room that is high enough. The last of each column is: it has no bottom. */
function roomFor(rooms: readonly Room[], height: number): Room {
  const [first, ...others] = rooms.filter(({ top, bottom }) => top + height <= bottom);
  if (first === undefined) throw new RangeError('A picture has at least one column.');
  return others.reduce((best, room) => (room.top < best.top ? room : best), first);
}

interface Rows { readonly stands: readonly Stand[]; readonly rooms: readonly Room[] }

/** So much lower than its row a box leaves room below it for another. */
const LOW = 72;

/** Boxes that hold others, all of a row of one height; what a row leaves free is room for the others, or where there are none it is shared out. */
function rowsOf(plans: readonly NestPlan[], { column, columns, hasSingles }: Columns & { readonly hasSingles: boolean }): Rows {
  const stands: Stand[] = [];
  const rooms: Room[] = [];
  let top = 0;
  for (const row of brokenIntoRows(plans, { column, columns })) {
    const used = row.reduce((sum, plan) => sum + spanFor(plan, column), 0);
    const height = Math.max(...row.map((plan) => plan.height));
    const share = hasSingles ? 1 : columns / used;
    let from = 0;
    for (const plan of row) {
      const span = spanFor(plan, column) * share;
      const isLow = hasSingles && height - plan.height >= LOW;
      stands.push({ plan, from, span, top, height: isLow ? plan.height : height });
      if (isLow) for (let below = from; below < from + span; below += 1) rooms.push({ column: below, top: top + plan.height + SPACE, bottom: top + height });
      from += span;
    }
    if (hasSingles) for (let free = used; free < columns; free += 1) rooms.push({ column: free, top, bottom: top + height });
    top += height + SPACE;
  }
  const below = Array.from({ length: columns }, (_, at): Room => ({ column: at, top, bottom: Infinity }));
  return { stands, rooms: [...rooms, ...below] };
}

function brokenIntoRows(plans: readonly NestPlan[], { column, columns }: Columns): readonly (readonly NestPlan[])[] {
  const rows: NestPlan[][] = [];
  let used = Infinity;
  for (const plan of plans) {
    const span = spanFor(plan, column);
    if (used + span > columns) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(plan);
    used += span;
  }
  return rows;
}
