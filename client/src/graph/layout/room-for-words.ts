// A word that found no room between two columns gets it where the page has room to spare: only then does it go to the key.
import type { Studio } from './block.ts';
import { detailWidth } from './card.ts';
import { drawnTree, type DrawnTree } from './drawn-tree.ts';
import { LABEL } from './metrics.ts';
import type { Gap, Plan } from './plan.ts';
import type { Laying } from './wires.ts';

/** Places boxes and lays lines with the given wishes for room. */
type LayOut = (studio: Studio) => { readonly plan: Plan; readonly laying: Laying };

interface Sheet { readonly plan: Plan; readonly laying: Laying; readonly tree: DrawnTree }

const TRIES = 4;

/** The tree as first laid, or, while that helps and the page is wide enough, with wider gaps between its columns. */
export function withRoomForWords(studio: Studio, layOut: LayOut): DrawnTree {
  let best = drawn(studio, layOut);
  const isTooWide = ({ tree }: Sheet): boolean => tree.extent.width > studio.metrics.width;
  // Wider gaps make no picture narrower: where the page is full already, laying all of it once more could help nobody.
  for (let tries = 0; tries < TRIES && best.tree.notes.length > 0 && !isTooWide(best); tries += 1) {
    const wishes = new Map([...best.laying.wishes, ...wider(best)]);
    const next = drawn({ ...studio, wishes }, layOut);
    if (next.tree.notes.length >= best.tree.notes.length || isTooWide(next)) break;
    best = next;
  }
  return best.tree;
}

function drawn(studio: Studio, layOut: LayOut): Sheet {
  const { plan, laying } = layOut(studio);
  return { plan, laying, tree: drawnTree(studio, plan, laying) };
}

/** For each gap with numbered lines the width that their words want beside them. */
function wider({ plan, laying, tree }: Sheet): ReadonlyMap<string, number> {
  const wishes = new Map<string, number>();
  for (const { bundle, word } of tree.notes) {
    const gap = gapOf(plan, laying, bundle);
    if (gap === undefined) continue;
    const now = wishes.get(gap.key) ?? gap.x2 - gap.x1;
    wishes.set(gap.key, now + 2 * (detailWidth(word) + 2 * LABEL.pad));
  }
  return wishes;
}

/** The gap in which the line stands upright; undefined where it has none between two columns. */
function gapOf({ bands }: Plan, { wires }: Laying, id: string): Gap | undefined {
  const wire = wires.find(({ line }) => line.id === id);
  const between = wire === undefined ? [] : [wire.start, wire.end].flatMap(({ spot }) => bands[spot.band]?.gaps ?? []);
  return between.find(({ x1, x2 }) => Number.isFinite(x2 - x1) && wire?.xs.some((x) => x > x1 && x < x2));
}
