// A structure too large for one page, board by board: each with all that a line ties to it.
import type { Commission } from './layout/arranged.ts';
import { hanging } from './layout/hanging.ts';
import { compare, primaryParents } from './primary-parents.ts';
import type { Scene } from './scene.ts';
import type { Structure } from './structure-model.ts';
import { focusOn } from './transformations/focus.ts';

/** A picture for each party that others hang below, and for others as many as it takes until every line stands on one. In the order of the whole picture, each arranged as that is. `draw`: by whom. */
export async function boardScenes({ structure, arrangement }: Pick<Commission, 'structure' | 'arrangement'>, draw: (commission: Commission) => Promise<Scene>): Promise<readonly Scene[]> {
  const order = new Map(hanging(structure).bodies.map(({ id, order: place }) => [id, place]));
  const hosts = new Set([...(structure.shape?.hierarchy ?? primaryParents(structure)).parentOf.values()].filter(({ below }) => order.has(below)).map(({ above }) => above));
  const chosen = structure.bodies.map(({ id }) => id).filter((id) => hosts.has(id));
  const seen = new Set(chosen);
  for (const { from, to } of structure.lines.toSorted((a, b) => compare(a.id, b.id))) if (!seen.has(from) && !seen.has(to)) seen.add(from);
  const place = (id: string): number => order.get(id) ?? 0;
  const scenes: Scene[] = [];
  // One after the other: a browser would start a worker for each.
  for (const id of [...seen].toSorted((a, b) => place(a) - place(b) || compare(a, b))) scenes.push(await draw({ ...aboutOne(structure, id), arrangement }));
  return scenes;
}

function aboutOne(structure: Structure, id: string): Pick<Commission, 'structure' | 'about'> {
  const name = structure.bodies.find((body) => body.id === id)?.name ?? '';
  return { structure: focusOn(structure, { id, hops: 1, direction: 'both' }), about: { focus: id, title: `${name} and all that a line ties to it` } };
}
