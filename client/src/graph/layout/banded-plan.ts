// Where every box of a banded picture stands: all trees in common rows, what hangs below the last of them in lists, those tied to each other only in a band of their own.
import { blockOf, widthOf, type Block, type Studio } from './block.ts';
import type { Cast } from './cast.ts';
import { BAND } from './metrics.ts';
import { headingOf, planOf } from './place.ts';
import type { Band, Plan, Spot, Stretch } from './plan.ts';
import { sayKinds } from './say-kinds.ts';
import { isMate, shelfPlan, type ShelfPlan } from './shelf.ts';
import { stripPlan } from './strip.ts';

/** `rows`: of boxes above the last one; `count`: of levels in the whole picture; `told`: the parts of all parties, wherever they are placed. */
export interface Levels { readonly rows: number; readonly count: number; readonly told: Cast }

/** Several sets of bands, one below the other, where the trees do not fit side by side. */
export function bandsPlan(studio: Studio, levels: Levels): Plan {
  const plans: ShelfPlan[] = [];
  const stretches: Stretch[] = [];
  for (const { blocks, apart } of shelvesOf(studio, levels.rows)) {
    const first = plans.reduce((sum, plan) => sum + plan.bands.length, 0);
    const plan = shelfPlan(studio, { blocks, apart, rows: Math.max(...[...blocks, ...apart].map(depthOf)) }, first);
    plans.push(plan);
    stretches.push(...plan.bands.flatMap((band, row) => stretchesOf(plan, { band, at: first + row, row }, { ...levels, apart: studio.cast.apart })));
  }
  const first = plans.reduce((sum, plan) => sum + plan.bands.length, 0);
  const strip = stripPlan(studio, first);
  const last = strip?.bands.at(-1);
  if (last !== undefined && strip !== null) stretches.push({ id: 'strip', title: headingOf(studio), words: '', from: { band: first, y: -BAND.above }, to: { band: first + strip.bands.length - 1, y: last.height + BAND.below } });
  return asTold(levels.told, studio.cast.apart, { ...planOf(plans, strip), stretches });
}

/** Whoever hangs in a band for want of room is told as what it is: beside the party it works with, or tied to others only. */
function asTold(told: Cast, apart: string | undefined, plan: Plan): Plan {
  const spots = new Map(plan.spots);
  const tell = (id: string, standing: Spot['standing']): void => {
    const spot = spots.get(id);
    if (spot !== undefined) spots.set(id, { ...spot, standing });
  };
  for (const id of told.strip) tell(id, 'strip');
  if (apart !== undefined) tell(apart, 'side');
  return { ...plan, spots };
}

interface Shelf { readonly blocks: readonly Block[]; readonly apart: readonly Block[] }

/** Trees side by side as far as the page is wide; single boxes stand above columns that are not theirs. */
function shelvesOf(studio: Studio, rows: number): readonly Shelf[] {
  const { cast: { roots, apart: loner }, metrics } = studio;
  const all = roots.map((root) => blockOf(studio, root, rows));
  const apart = all.filter(({ id }) => id === loner);
  const shelves: { blocks: readonly Block[]; width: number }[] = [];
  for (const block of all.filter((one) => !apart.includes(one)).toSorted((a, b) => Number(isMate(a)) - Number(isMate(b)))) {
    const width = isMate(block) ? 0 : widthOf(studio, block) + metrics.gutter;
    const last = shelves.at(-1);
    if (last !== undefined && (isMate(block) || last.width + width <= metrics.width + metrics.gutter)) shelves.splice(-1, 1, { blocks: [...last.blocks, block], width: last.width + width });
    else shelves.push({ blocks: [block], width });
  }
  return shelves.map(({ blocks }, at) => ({ blocks, apart: at === 0 ? apart : [] }));
}

const depthOf = (block: Block): number => Math.max(0, ...block.children.map((child) => 1 + depthOf(child)));

interface Row { readonly band: Band; /** Number of the band in the picture, and of the row in its set. */ readonly at: number; readonly row: number }

/** A row of boxes; and, where lists hang from them, the lists. */
function stretchesOf({ spots, columns }: ShelfPlan, { band, at, row }: Row, { rows, count, apart }: Levels & { readonly apart: string | undefined }): readonly Stretch[] {
  const own = spots.filter((spot) => spot.band === at);
  const listed = new Set(columns.filter((column) => column.band === at).flatMap(({ column }) => column.items.map(({ id }) => id)));
  const heads = own.filter(({ id }) => !listed.has(id));
  const below = Math.max(...heads.map(({ box }) => box.y + box.height));
  const id = `band-${String(at)}`;
  const whole = { from: { band: at, y: -BAND.above }, to: { band: at, y: band.height + BAND.below } };
  const boxes: Stretch = { id, title: `Level ${String(row + 1)}`, words: sayKinds(heads.filter(({ id: party, standing }) => standing === 'tree' && party !== apart).map(({ card }) => card.body)), ...whole };
  if (listed.size === 0) return [boxes];
  const [from, to] = [rows + 2, Math.max(rows + 2, count)];
  return [
    { ...boxes, to: { band: at, y: below + BAND.list } },
    {
      id: `${id}-lists`, title: from === to ? `Level ${String(from)}` : `Levels ${String(from)} to ${String(to)}`,
      words: sayKinds(own.filter((spot) => listed.has(spot.id)).map(({ card }) => card.body)), from: { band: at, y: below + BAND.list }, to: whole.to,
    },
  ];
}
