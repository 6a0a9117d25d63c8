// Leaves only the kinds asked for.
import { withBodies, type Structure } from '../structure-model.ts';

/** Parties of these kinds (code words) and the lines between them. No kinds named: everything. */
export function filterKinds(structure: Structure, kinds: readonly string[]): Structure {
  if (kinds.length === 0) return structure;
  const wanted = new Set(kinds);
  return withBodies(structure, structure.bodies.filter((body) => wanted.has(body.kind)));
}
