// Who may edit, and which questions are not for everybody (QUALITY §3.1): those on named people, on what would be lost, and on who edited what.
import type { Role, Viewer } from './viewer.ts';

const FROM_EDITORS_UP: readonly Role[] = ['editor', 'approver', 'admin'];
const FOR_EDITORS: ReadonlySet<string> = new Set(['postImpact', 'closureImpact', 'overlappingBodies', 'dualHats', 'edits', 'editState']);

/** Who may ask where the question is not for everybody, as a refusal says it. */
export const THOSE_WHO_MAY = 'editors and above';

/** Whether a viewer's roles let the question through; one that no rule names is for every reader. */
export function mayAsk(viewer: Viewer, question: string): boolean {
  return !FOR_EDITORS.has(question) || mayEdit(viewer);
}

/** Whether a viewer may edit the record: screens offer it to nobody else. */
export function mayEdit({ roles }: Viewer): boolean {
  return roles.some((role) => FROM_EDITORS_UP.includes(role));
}
