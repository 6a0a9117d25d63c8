// The same boxes and the lines that place them, laid out by us, by ELK layered and by dagre.
import dagre from '@dagrejs/dagre';
import { z } from 'zod';
import type { Box, Point } from '../../client/src/graph/geometry.ts';
import { theElk, type Elk } from '../../client/src/graph/layout/elk.ts';
import { hanging } from '../../client/src/graph/layout/hanging.ts';
import type { Scene } from '../../client/src/graph/scene.ts';
import type { Structure } from '../../client/src/graph/structure-model.ts';
import type { LaidOut } from './tangle.ts';

const APART = { boxes: 24, layers: 56 } as const;

/** What all three are given: boxes of the sizes that their words need, and which of them hangs below which. */
export interface Task { readonly structure: Structure; readonly boxes: ReadonlyMap<string, Box>; readonly lines: readonly { readonly id: string; readonly above: string; readonly below: string }[]; readonly ours: LaidOut }

/** Without the tray, which none of them lays out by lines. */
export function taskOf(structure: Structure): Task {
  const scene = hanging(structure);
  const boxes = new Map(scene.bodies.filter(({ standing }) => standing !== 'tray').map(({ id, box }) => [id, box]));
  const placing = placingLines(scene);
  return {
    structure, boxes, ours: { boxes: [...boxes.values()], ways: placing.map(({ points }) => points) },
    lines: placing.map(({ id, above, below }) => ({ id, above, below })),
  };
}

/** Of two that join the same parties the first. */
function placingLines({ bodies, lines }: Scene): readonly { readonly id: string; readonly above: string; readonly below: string; readonly points: readonly Point[] }[] {
  return bodies.flatMap(({ id, parent }) => {
    const line = parent === null ? undefined : lines.find(({ from, to }) => (from === id && to === parent) || (from === parent && to === id));
    return line === undefined || parent === null ? [] : [{ id: line.id, above: parent, below: id, points: line.points }];
  });
}

/** The whole of what we do: rows and lists, all lines laid, words placed. */
export function byUs({ structure }: Task): void {
  hanging(structure);
}

const point = z.object({ x: z.number(), y: z.number() });
const box = z.object({ ...point.shape, width: z.number(), height: z.number() });
const elkAnswer = z.object({
  children: z.array(box),
  edges: z.array(z.object({ sections: z.array(z.object({ startPoint: point, bendPoints: z.array(point).default([]), endPoint: point })) })),
});

/** ELK layered from top to bottom, its lines at right angles. */
export async function elkLayout(): Promise<(task: Task) => LaidOut> {
  const elk = await theElk();
  return (task) => laidOutBy(elk, task);
}

function laidOutBy(elk: Elk, { boxes, lines }: Task): LaidOut {
  const { children, edges } = elkAnswer.parse(elk({
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'DOWN', 'elk.edgeRouting': 'ORTHOGONAL', 'elk.spacing.nodeNode': String(APART.boxes), 'elk.layered.spacing.nodeNodeBetweenLayers': String(APART.layers) },
    children: [...boxes].map(([id, { width, height }]) => ({ id, width, height })),
    edges: lines.map(({ id, above, below }) => ({ id, sources: [above], targets: [below] })),
  }));
  return { boxes: children, ways: edges.flatMap(({ sections }) => sections).map(({ startPoint, bendPoints, endPoint }) => [startPoint, ...bendPoints, endPoint]) };
}

const dagreAnswer = z.object({ boxes: z.array(box), ways: z.array(z.object({ points: z.array(point) })) });

/** dagre from top to bottom. */
export function byDagre({ boxes, lines }: Task): LaidOut {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: APART.boxes, ranksep: APART.layers });
  for (const [id, { width, height }] of boxes) graph.setNode(id, { width, height });
  for (const { above, below } of lines) graph.setEdge(above, below, {});
  dagre.layout(graph);
  const laid = dagreAnswer.parse({ boxes: [...boxes.keys()].map((id) => graph.node(id)), ways: lines.map(({ above, below }) => graph.edge(above, below)) });
  return { boxes: laid.boxes.map(({ x, y, width, height }) => ({ x: x - width / 2, y: y - height / 2, width, height })), ways: laid.ways.map(({ points }) => points) };
}
