// How many rows of boxes a tree has above its columns: few enough to fit the page, enough to show the boards as a row.
import { bottom } from '../geometry.ts';
import { blockOf, columnOf, widthOf, type Block, type Studio } from './block.ts';
import type { Metrics } from './metrics.ts';

const PAGE_HEIGHT = 900;
/** A picture of some hundred boxes may be so many times as high as it is wide: it is read by scrolling. */
const LONGEST = 8;
const DEEPEST = 6;

/** Rows above the columns for each root; a party without children, or with a mere chain of them, stands in the rows of the tree it is tied to. */
export function rowsOfAll(studio: Studio): ReadonlyMap<string, number> {
  const { roots, overlays } = studio.cast;
  const isMate = (root: string): boolean => roots.length > 1 && isChain(studio, root);
  const rows = new Map(roots.filter((root) => !isMate(root)).map((root) => [root, rowsOf(studio, root)]));
  for (const root of roots.filter(isMate)) {
    const tied = overlays.map(({ from, to }) => [rootOf(studio, from), rootOf(studio, to)] as const).flatMap(([a, b]) => (a === root ? [b] : b === root ? [a] : []));
    const above = Math.max(0, ...tied.map((id) => rows.get(id) ?? 0));
    const depth = depthBelow(studio, root);
    rows.set(root, depth === 0 || depth < above ? above : rowsOf(studio, root));
  }
  return rows;
}

function rootOf({ cast: { hierarchy } }: Studio, id: string): string {
  let at = id;
  for (let up = hierarchy.parentOf.get(at); up !== undefined; up = hierarchy.parentOf.get(at)) at = up.above;
  return at;
}

/** The children of the lowest row of boards hang; a mere chain on its own stands straight. */
function rowsOf(studio: Studio, root: string): number {
  const depth = depthBelow(studio, root);
  if (studio.metrics.isNarrow) return 0;
  if (studio.cast.roots.length === 1 && isChain(studio, root)) return Math.min(depth, DEEPEST);
  const costs: { readonly rows: number; readonly cost: number }[] = [];
  let least = Infinity;
  for (const [rows, bound] of leastCosts(studio, root, Math.min(depth - 1, DEEPEST)).entries()) {
    // Wider than it is worth, whatever its columns may be.
    if (bound * BETTER > least) continue;
    const cost = costOf(studio, blockOf(studio, root, rows), rows);
    costs.unshift({ rows, cost });
    least = Math.min(least, cost);
  }
  return costs.reduce((best, one) => (one.cost < best.cost * BETTER ? one : best), { rows: 0, cost: Infinity }).rows;
}

/** Fewer rows must be so much better: boards stand in rows rather than in lists. */
const BETTER = 0.95;

/** For each number of rows up to the most what the page costs at least: every box of the least width, nothing hanging from it. */
function leastCosts({ cast, metrics }: Studio, root: string, most: number): readonly number[] {
  const costs: number[] = [];
  let level = [root];
  let [ended, heads] = [0, 1];
  for (let rows = 0; rows <= most; rows += 1) {
    const width = (ended + heads) * (metrics.head.min + metrics.gutter) - metrics.gutter;
    costs.push(Math.max(1, width / metrics.width) * Math.max(1, (rows * rowHeight(metrics)) / PAGE_HEIGHT));
    ended += level.filter((id) => !cast.children.has(id)).length;
    level = level.flatMap((id) => (cast.children.get(id) ?? []).map((link) => link.child));
    heads = level.length;
  }
  return costs;
}

const rowHeight = ({ channel }: Metrics): number => 90 + channel.bar;

/** How often the page would be filled, in width and height; a strip so long that it is no picture any more costs more for its length. */
function costOf(studio: Studio, block: Block, rows: number): number {
  const width = Math.max(studio.metrics.width, widthOf(studio, block));
  const height = rows * rowHeight(studio.metrics) + tallest(studio, block);
  return (width / studio.metrics.width) * Math.max(1, height / PAGE_HEIGHT) * Math.max(1, height / width / LONGEST);
}

function tallest(studio: Studio, block: Block): number {
  if (!block.isHead) return Math.max(0, ...block.children.map((child) => tallest(studio, child)));
  const { width, height } = block.card;
  const column = columnOf(studio, { ...block, box: { x: 0, y: 0, width, height } });
  return Math.max(column.bottom, bottom({ x: 0, y: 0, width, height }));
}

/** What is folded away counts as one level: a board stands in the same row, open or folded. */
function depthBelow({ cast }: Studio, root: string): number {
  let level = [root];
  for (let depth = 0; ; depth += 1) {
    const below = level.flatMap((id) => (cast.children.get(id) ?? []).map((link) => link.child));
    if (below.length === 0) return depth + (level.some((id) => cast.bodies.get(id)?.folded !== undefined) ? 1 : 0);
    level = below;
  }
}

function isChain({ cast }: Studio, root: string): boolean {
  let at: string | undefined = root;
  while (at !== undefined) {
    const children: readonly { readonly child: string }[] = cast.children.get(at) ?? [];
    if (children.length + (cast.attached.get(at)?.length ?? 0) > 1) return false;
    at = children[0]?.child;
  }
  return true;
}
