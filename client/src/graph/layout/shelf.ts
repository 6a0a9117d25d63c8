// Trees side by side: rows of boxes above one band of columns.
import { right, type Box } from '../geometry.ts';
import { columnOf, roomOf, type Block, type Studio } from './block.ts';
import type { Card } from './card.ts';
import type { Column } from './column.ts';
import { gapsOf, type Band, type Bus, type Direct, type Gap, type Spot } from './plan.ts';

/** Between roots of which one has no children. */
const MATE = 64;
/** Before a party that stands apart: its line is seen to cross from one column to the other. */
const APART_FROM_TREES = 64;

interface Place { readonly block: Block; /** Left edge of the whole unit: company and box. */ readonly x: number; readonly row: number }

/** `width`: of the unit and, of a head, of the list below it. */
interface Laid extends Place { readonly width: number }

export interface Shelf { readonly blocks: readonly Block[]; readonly rows: number; /** To the right of all others, whatever room there is above them. */ readonly apart?: readonly Block[] }

export interface ShelfPlan {
  readonly bands: readonly Band[];
  readonly spots: readonly Spot[];
  readonly columns: readonly { readonly band: number; readonly column: Column }[];
  readonly buses: readonly Bus[];
  readonly directs: readonly Direct[];
}

/** The shelf's bands from number `first` on. */
export function shelfPlan(studio: Studio, { blocks, rows, apart = [] }: Shelf, first: number): ShelfPlan {
  const laid = sideBySide(studio, blocks, apart);
  const bands = Array.from({ length: rows + 1 }, (_, row) => bandPlan(studio, laid.filter((one) => one.row === row), first + row));
  return {
    bands: bands.map(({ band }) => band),
    spots: bands.flatMap(({ spots }) => spots),
    columns: bands.flatMap(({ columns, band }, row) => (band.blocks.length === 0 ? [] : columns.map((column) => ({ band: first + row, column })))),
    buses: laid.flatMap(({ block, row }) => block.groups.map((group): Bus => ({ group, host: block.id, channel: first + row + 1 }))),
    directs: laid.flatMap(({ block }) => [block.before, block.after].flatMap((aside): readonly Direct[] =>
      (aside === null ? [] : [{ link: aside.link, label: aside.label }]))),
  };
}

function sideBySide(studio: Studio, blocks: readonly Block[], apart: readonly Block[]): readonly Laid[] {
  const laid: Laid[] = [];
  let x = 0;
  for (const block of blocks.filter((one) => !isMate(one))) {
    if (laid.length > 0) x += gutterBefore(studio, block);
    x = lay(studio, { block, x, row: 0 }, laid);
  }
  // A single box stands nearest: what ties it to a root is one short line.
  for (const block of blocks.filter(isMate).toSorted((a, b) => chainOf(a).length - chainOf(b).length)) lay(studio, { block, x: besideRoots(studio, laid, block), row: 0 }, laid);
  for (const block of apart) lay(studio, { block, x: Math.max(0, ...laid.map(endOf)) + APART_FROM_TREES, row: 0 }, laid);
  return laid;
}

const endOf = ({ x, width }: Laid): number => x + width;

/** A root without children, or with a chain of them, in rows of boxes: it stands beside the other roots, above columns that are not its own. */
export const isMate = (block: Block): boolean => !block.isHead && block.children.length <= 1 && block.children.every(isMate);

const chainOf = (block: Block): readonly Block[] => [block, ...block.children.flatMap(chainOf)];

const unitWidth = ({ card, before, after }: Block): number => card.width + roomOf(before) + roomOf(after);

/** The first place to the right of the first root that is free in every row of the chain. */
function besideRoots({ metrics }: Studio, laid: readonly Laid[], mate: Block): number {
  const space = metrics.hasBands ? metrics.gutter : MATE;
  const chain = chainOf(mate);
  const width = Math.max(...chain.map(unitWidth));
  const spans = laid.filter(({ row }) => row < chain.length).map(({ block, x }) => ({ x, end: x + unitWidth(block) })).toSorted((a, b) => a.x - b.x);
  const units = spans.map(({ x, end }, at) => ({ x, end: Math.max(end, ...spans.slice(0, at).map((span) => span.end)) }));
  const place = units.find(({ end }, at) => end + 2 * space + width <= (units[at + 1]?.x ?? Infinity));
  return place === undefined ? 0 : place.end + space;
}

/** Lays a block and all below it; returns its right edge. */
function lay(studio: Studio, { block, x, row }: Place, laid: Laid[]): number {
  const unit = unitWidth(block);
  if (block.isHead) {
    const headX = x + roomOf(block.before);
    const column = columnOf(studio, { ...block, box: { x: headX, y: 0, width: block.card.width, height: block.card.height } });
    const width = Math.max(unit, column.right - x);
    laid.push({ block, x, row, width });
    return x + width;
  }
  const below: Laid[] = [];
  let edge = x;
  block.children.forEach((child, at) => {
    if (studio.metrics.hasBands) edge = Math.max(edge, nestle(studio, { block: child, x, row: row + 1 }, below));
    else edge = lay(studio, { block: child, x: at === 0 ? x : edge + gutterBefore(studio, child), row: row + 1 }, below);
  });
  const shift = Math.max(0, Math.round((unit - (edge - x)) / 2));
  const width = Math.max(unit, edge - x);
  const centre = block.children.length === 0 ? x + width / 2 : shift + middleOf(below.filter((one) => one.row === row + 1));
  const boxAt = Math.round(centre - block.card.width / 2) - roomOf(block.before);
  laid.push({ block, x: Math.min(Math.max(boxAt, x), x + width - unit), row, width: unit });
  for (const one of below) laid.push({ ...one, x: one.x + shift });
  return x + width;
}

/** Lays a block as near to those before it as each row of both allows: below a board without groups there is room for its neighbour's. Returns its right edge. */
function nestle(studio: Studio, { block, x, row }: Place, before: Laid[]): number {
  const own: Laid[] = [];
  lay(studio, { block, x: 0, row }, own);
  const edges = new Map<number, number>();
  for (const one of before) edges.set(one.row, Math.max(edges.get(one.row) ?? -Infinity, endOf(one)));
  const gutterOf = (one: Laid): number => Math.max(studio.metrics.gutter, studio.wishes.get(`gap:${one.block.id}`) ?? 0);
  const shift = Math.max(x, ...own.map((one) => (edges.get(one.row) ?? -Infinity) + gutterOf(one) - one.x));
  const moved = own.map((one) => ({ ...one, x: one.x + shift }));
  before.push(...moved);
  return Math.max(...moved.map(endOf));
}

function middleOf(children: readonly Laid[]): number {
  const centres = children.map(({ block, x }) => x + roomOf(block.before) + block.card.width / 2);
  return (Math.min(...centres) + Math.max(...centres)) / 2;
}

function gutterBefore({ metrics, wishes }: Studio, block: Block): number {
  return Math.max(metrics.gutter, wishes.get(`gap:${leftmostHead(block)}`) ?? 0);
}

function leftmostHead(block: Block): string {
  const [first] = block.children;
  return first === undefined ? block.id : leftmostHead(first);
}

interface BandPlan { readonly band: Band; readonly spots: readonly Spot[]; readonly columns: readonly Column[] }

function bandPlan(studio: Studio, laid: readonly Laid[], band: number): BandPlan {
  const high = Math.max(0, ...laid.flatMap(({ block }) => [block.card, block.before?.card, block.after?.card].map((card) => card?.height ?? 0)));
  const units = laid.map((one) => unitOf(studio, one, high));
  const slots = units.flatMap(({ slots: own }) => own);
  const gaps = gapsOf(band, slots);
  // Of two that meet at one x the first counts.
  const around = { endingAt: new Map(gaps.toReversed().map((gap) => [gap.x2, gap])), beginningAt: new Map(gaps.toReversed().map((gap) => [gap.x1, gap])) };
  const spots = units.flatMap((unit) => spotsOf(unit, { band, gaps: around }));
  const height = Math.max(high, ...units.map(({ column }) => column?.bottom ?? 0));
  return { band: { blocks: slots, gaps, height }, spots, columns: units.flatMap(({ column }) => (column === null ? [] : [column])) };
}

interface Unit {
  readonly block: Block;
  readonly box: Box;
  readonly column: Column | null;
  readonly slots: readonly { readonly x1: number; readonly x2: number; readonly key: string; readonly head?: string }[];
}

function unitOf(studio: Studio, { block, x }: Laid, height: number): Unit {
  const box = { x: x + roomOf(block.before), y: 0, width: block.card.width, height };
  const end = right(box) + roomOf(block.after);
  if (!block.isHead) return { block, box, column: null, slots: [{ x1: x, x2: end, key: block.id }] };
  const column = columnOf(studio, { ...block, box });
  const last = column.lists.length - 1;
  const slots = column.lists.map((list, at) => ({
    x1: at === 0 ? x : list.x1,
    x2: at === last ? Math.max(list.x2, end) : list.x2,
    key: at === 0 ? block.id : `${block.id}:${String(at - 1)}`,
    head: block.id,
  }));
  return { block, box, column, slots };
}

interface Around { readonly band: number; readonly gaps: { readonly endingAt: ReadonlyMap<number, Gap>; readonly beginningAt: ReadonlyMap<number, Gap> } }

function spotsOf({ block, box, column, slots }: Unit, { band, gaps }: Around): readonly Spot[] {
  const before = (x: number | undefined): Gap | null => (x === undefined ? null : gaps.endingAt.get(x) ?? null);
  const after = (x: number | undefined): Gap | null => (x === undefined ? null : gaps.beginningAt.get(x) ?? null);
  const below = block.isHead ? null : band + 1;
  const own: Spot = {
    id: block.id, card: block.card, box, band, standing: 'tree', top: band, bottom: below, hasStubs: block.isHead,
    left: block.before === null ? before(slots[0]?.x1) : null,
    right: block.after === null ? after(slots.at(-1)?.x2) : null,
  };
  const sides = [block.before, block.after].flatMap((aside): readonly Spot[] => (aside === null ? [] : [{
    id: aside.link.child, card: aside.card, box: besideBox(box, aside, aside === block.before), band, standing: 'side',
    top: band, bottom: below, left: null, right: null, hasStubs: false,
  }]));
  const slotOf = new Map((column?.lists ?? []).flatMap(({ ids }, at) => ids.map((id) => [id, slots[at]] as const)));
  const items = (column?.items ?? []).map((item): Spot => {
    const slot = slotOf.get(item.id);
    return { id: item.id, card: item.card, box: item.box, band, standing: 'tree', top: null, bottom: null, left: before(slot?.x1), right: after(slot?.x2), hasStubs: true };
  });
  return [own, ...sides, ...items];
}

function besideBox(box: Box, { card, gap }: { readonly card: Card; readonly gap: number }, isLeft: boolean): Box {
  const y = box.y + Math.round((box.height - card.height) / 2);
  return { x: isLeft ? box.x - gap - card.width : right(box) + gap, y, width: card.width, height: card.height };
}
