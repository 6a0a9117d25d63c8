// Who may edit, and which questions are not for everybody (QUALITY §3.1): those on named people, on what would be lost, and on who edited what.
import type { Role, Viewer } from './viewer.ts';

const FROM_EDITORS_UP: readonly Role[] = ['editor', 'approver', 'admin'];
// An approver judges what others edit; whoever edits too is an editor as well.
const EDITING: readonly Role[] = ['editor', 'admin'];
const FOR_EDITORS: ReadonlySet<string> = new Set(['postImpact', 'closureImpact', 'overlappingBodies', 'dualHats', 'edits', 'editState', 'changeSets', 'changeSet', 'draftEffect', 'workLists']);

/** Who may ask where the question is not for everybody, as a refusal says it. */
export const THOSE_WHO_MAY = 'editors and above';

/** Who may edit, as a refusal says it. */
export const THOSE_WHO_EDIT = 'editors and administrators';

/** Whether a viewer's roles let the question through; one that no rule names is for every reader. */
export function mayAsk(viewer: Viewer, question: string): boolean {
  return !FOR_EDITORS.has(question) || hasOneOf(viewer, FROM_EDITORS_UP);
}

/** Whether a viewer may edit the record, by any command: screens offer it to nobody else. */
export function mayEdit(viewer: Viewer): boolean {
  return hasOneOf(viewer, EDITING);
}

// Whoever judges a draft need not be able to write one.
const APPROVING: readonly Role[] = ['approver', 'admin'];
const READING: readonly Role[] = ['reader', ...FROM_EDITORS_UP];
const SENT_BY: ReadonlyMap<string, readonly [roles: readonly Role[], who: string]> = new Map([
  ['approveDraft', [APPROVING, 'approvers and administrators']], ['returnDraft', [APPROVING, 'approvers and administrators']], ['applyDraft', [FROM_EDITORS_UP, THOSE_WHO_MAY]],
  // Whoever reads may ask, and edits nothing by it.
  ['askGovernanceTeam', [READING, 'readers and above']],
]);

/** Who alone may send a command or a move of a draft, as a refusal says it; undefined: this viewer may. */
export function whoAloneSends(viewer: Viewer, name: string): string | undefined {
  const [roles, who] = SENT_BY.get(name) ?? [EDITING, THOSE_WHO_EDIT];
  return hasOneOf(viewer, roles) ? undefined : who;
}

function hasOneOf({ roles }: Viewer, some: readonly Role[]): boolean {
  return roles.some((role) => some.includes(role));
}
