// The small picture of a party's own page: what it is part of, what stands beside it, what hangs below it.
import { primaryParents } from '../primary-parents.ts';
import { withBodies, type Structure } from '../structure-model.ts';

/** The party, its parents, the other children of its primary parent, and its own children. */
export function whereItSits(structure: Structure, id: string): Structure {
  const { parentOf } = primaryParents(structure);
  const parent = parentOf.get(id)?.above;
  const kept = new Set([id]);
  if (parent !== undefined) kept.add(parent);
  for (const [child, { above }] of parentOf) if (above === id || (parent !== undefined && above === parent)) kept.add(child);
  for (const line of structure.lines) {
    if (line.from === id) kept.add(line.to);
    if (line.to === id) kept.add(line.from);
  }
  return withBodies(structure, structure.bodies.filter((body) => kept.has(body.id)));
}
