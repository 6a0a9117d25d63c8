// Which questions are not for everybody (QUALITY §3.1): those on named people, and on what would be lost.
import type { Role, Viewer } from './viewer.ts';

const FROM_EDITORS_UP: readonly Role[] = ['editor', 'approver', 'admin'];
const FOR_EDITORS: ReadonlySet<string> = new Set(['postImpact', 'closureImpact', 'overlappingBodies', 'dualHats']);

/** Who may ask where the question is not for everybody, as a refusal says it. */
export const THOSE_WHO_MAY = 'editors and above';

/** Whether a viewer's roles let the question through; one that no rule names is for every reader. */
export function mayAsk({ roles }: Viewer, question: string): boolean {
  return !FOR_EDITORS.has(question) || roles.some((role) => FROM_EDITORS_UP.includes(role));
}
