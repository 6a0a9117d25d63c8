// A structure too large for one page, board by board: each with all that a line ties to it.
import { hanging } from './layout/hanging.ts';
import { compare, primaryParents } from './primary-parents.ts';
import type { Scene } from './scene.ts';
import type { Structure } from './structure-model.ts';
import { focusOn } from './transformations/focus.ts';

/** A picture for each party that others hang below, and for others as many as it takes until every line stands on one. In the order of the whole picture. */
export function boardScenes(structure: Structure): readonly Scene[] {
  const order = new Map(hanging(structure).bodies.map(({ id, order: place }) => [id, place]));
  const hosts = new Set([...(structure.shape?.hierarchy ?? primaryParents(structure)).parentOf.values()].filter(({ below }) => order.has(below)).map(({ above }) => above));
  const chosen = structure.bodies.map(({ id }) => id).filter((id) => hosts.has(id));
  const seen = new Set(chosen);
  for (const { from, to } of structure.lines.toSorted((a, b) => compare(a.id, b.id))) if (!seen.has(from) && !seen.has(to)) seen.add(from);
  const place = (id: string): number => order.get(id) ?? 0;
  return [...seen].toSorted((a, b) => place(a) - place(b) || compare(a, b)).map((id) => sceneOf(structure, id));
}

function sceneOf(structure: Structure, id: string): Scene {
  const name = structure.bodies.find((body) => body.id === id)?.name ?? '';
  return hanging(focusOn(structure, { id, hops: 1, direction: 'both' }), { focus: id, title: `${name} and all that a line ties to it` });
}
