// How far down each box of a picture from left to right best stands, so that lines cross little: asked of ELK's layered layout.
import { compare } from '../primary-parents.ts';
import type { Card } from './card.ts';
import type { Cast } from './cast.ts';
import type { Elk } from './elk.ts';
import { GAP } from './columns-plan.ts';

const OPTIONS: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered', 'elk.direction': 'RIGHT', 'elk.edgeRouting': 'ORTHOGONAL', 'elk.separateConnectedComponents': 'false', 'elk.randomSeed': '1',
  // Whoever has a parent stands one column further than it: lines that only go rightwards move nobody.
  'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES', 'elk.layered.thoroughness': '12',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF', 'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.spacing.nodeNode': String(GAP), 'elk.spacing.edgeNode': '14', 'elk.layered.spacing.nodeNodeBetweenLayers': '80', 'elk.layered.spacing.edgeNodeBetweenLayers': '20',
};

interface Known { readonly levels: ReadonlyMap<string, number>; readonly cardOf: (id: string) => Card }

/** The middle of each box. */
export function ranksIn(elk: Elk, cast: Cast, { levels, cardOf }: Known): ReadonlyMap<string, number> {
  const children = [...levels.keys()].map((id) => {
    const { width, height } = cardOf(id);
    return { id, width, height };
  });
  const { children: placed = [] } = elk({ id: 'picture', layoutOptions: OPTIONS, children, edges: edgesIn(cast, levels) });
  return new Map(placed.map(({ id, y = 0, height = 0 }) => [id, y + height / 2]));
}

/** Lines that place, then those laid over them that lead to another column: these count for the order only. */
function edgesIn({ children, attached, overlays }: Cast, levels: ReadonlyMap<string, number>) {
  const placing = [...children.values(), ...attached.values()].flat().map(({ line, child, host }) => ({ id: line.id, sources: [host], targets: [child] }));
  const over = overlays.toSorted((a, b) => compare(a.id, b.id)).flatMap(({ id, from, to }) => {
    const rise = (levels.get(to) ?? 0) - (levels.get(from) ?? 0);
    if (rise === 0) return [];
    return [rise > 0 ? { id, sources: [from], targets: [to] } : { id, sources: [to], targets: [from] }];
  });
  return [...placing, ...over];
}
