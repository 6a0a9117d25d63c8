// All boxes in their places: shelves of trees, then the strip. Trees with like numbers of rows share a shelf.
import { blockOf, widthOf, type Studio } from './block.ts';
import { NAME, wrapped } from '../text-measure.ts';
import type { Band, Plan, Spot } from './plan.ts';
import { isMate, shelfPlan, type Shelf, type ShelfPlan } from './shelf.ts';
import { stripPlan, type StripPlan } from './strip.ts';

/** Places every party with a line; `rows` says for each root how many rows stand above its columns. */
export function placed(studio: Studio, rows: ReadonlyMap<string, number>): Plan {
  const plans: ShelfPlan[] = [];
  let bands: readonly Band[] = [];
  for (const shelf of shelvesOf(studio, rows)) {
    const plan = shelfPlan(studio, shelf, bands.length);
    plans.push(plan);
    bands = [...bands, ...plan.bands];
  }
  const strip = stripPlan(studio, bands.length);
  return { ...planOf(plans, strip), strip: strip === null || studio.metrics.isNarrow ? null : { ...strip.heading, lines: wrapped(headingOf(studio), NAME, strip.heading.box.width) } };
}

/** Shelves and the strip below them as one plan, without headings. */
export function planOf(plans: readonly ShelfPlan[], strip: StripPlan | null): Plan {
  const spots: readonly Spot[] = [...plans.flatMap((plan) => plan.spots), ...(strip?.spots ?? [])];
  const columns = plans.flatMap((plan) => plan.columns);
  return {
    bands: [...plans.flatMap((plan) => plan.bands), ...(strip?.bands ?? [])],
    spots: new Map(spots.map((spot) => [spot.id, spot])),
    ways: columns.flatMap(({ band, column }) => column.ways.map((way) => ({ band, way }))),
    labels: columns.flatMap(({ band, column }) => column.labels.map((label) => ({ band, ...label }))),
    buses: plans.flatMap((plan) => plan.buses),
    directs: plans.flatMap((plan) => plan.directs),
    strip: null, stretches: [],
  };
}

/** What the strip is called. */
export function headingOf({ cast }: Studio): string {
  const areOrganisations = cast.strip.every((id) => cast.bodies.get(id)?.party === 'ORGANISATION');
  return areOrganisations ? 'Organisations tied to each other only' : 'Tied to each other only';
}

function shelvesOf(studio: Studio, rows: ReadonlyMap<string, number>): readonly Shelf[] {
  const { metrics, cast } = studio;
  const counts = [...new Set(cast.roots.map((root) => rows.get(root) ?? 0))];
  return counts.flatMap((count) => {
    const shelves: { blocks: Shelf['blocks']; width: number }[] = [];
    const roots = cast.roots.filter((id) => rows.get(id) === count);
    const planned = roots.map((root) => blockOf(studio, root, count));
    for (const block of planned.toSorted((a, b) => Number(isMate(a)) - Number(isMate(b)))) {
      const width = isMate(block) ? -metrics.gutter : widthOf(studio, block);
      const last = shelves.at(-1);
      if (last !== undefined && (isMate(block) || last.width + metrics.gutter + width <= metrics.width))
        shelves.splice(-1, 1, { blocks: [...last.blocks, block], width: last.width + metrics.gutter + width });
      else shelves.push({ blocks: [block], width });
    }
    return shelves.map(({ blocks }) => ({ blocks, rows: count }));
  });
}
