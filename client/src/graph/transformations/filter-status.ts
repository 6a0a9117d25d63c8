// Leaves only what stands where the reader asked: in force, proposed, ended.
import type { Status } from '#schema/vocabulary/statuses.ts';
import { withBodies, type Structure } from '../structure-model.ts';

/** Parties and lines of these statuses; a line needs both its ends. No status named: everything. */
export function filterStatus(structure: Structure, statuses: readonly Status[]): Structure {
  if (statuses.length === 0) return structure;
  const wanted = new Set(statuses);
  const lines = structure.lines.filter((line) => wanted.has(line.status));
  return withBodies({ ...structure, lines }, structure.bodies.filter((body) => wanted.has(body.status)));
}
