// Drafts in words: where each stands, and who did what with it.
import { sayDay, type Day } from '#schema/period.ts';
import type { ChangeSetGroup, ChangeSetState } from '#schema/vocabulary/change-sets.ts';
import { sayActor } from '#schema/wording/decision-trail.ts';
import { sayInstant } from '#schema/wording/edits.ts';
import { sayCount } from '#schema/wording/papers.ts';

export const SET_STATE_WORDS = {
  DRAFT: 'Draft', SUBMITTED: 'Submitted', RETURNED: 'Returned', APPROVED: 'Approved', APPLIED: 'Applied', WITHDRAWN: 'Withdrawn',
} as const satisfies Record<ChangeSetState, string>;

interface SpokenSet {
  readonly state: ChangeSetState;
  readonly author: string;
  readonly approver: string | null;
  readonly effective: Day | null;
  readonly steps: readonly unknown[];
}

const STANDS: Readonly<Record<ChangeSetState, string>> = {
  DRAFT: 'It is being written by', SUBMITTED: 'It waits for approval. It was written by', RETURNED: 'It was returned, to be mended by',
  APPROVED: 'It is approved and not applied yet. It was written by', APPLIED: 'It is applied. It was written by', WITHDRAWN: 'It was withdrawn. It was written by',
};

/** "It is being written by jo.officer. 2 edits, from 1 April 2027." */
export function saySet({ state, author, approver, effective, steps }: SpokenSet): string {
  const many = steps.length === 0 ? 'Nothing is in it yet' : sayCount(steps.length, 'edit');
  const approved = approver === null ? '' : ` ${sayApproved({ author, approver })}`;
  return `${STANDS[state]} ${sayActor(author)}.${approved} ${many}${effective === null ? '' : `, from ${sayDay(effective)}`}.`;
}

/** "It was approved by sam.", or that its author did. */
export function sayApproved({ author, approver }: { readonly author: string; readonly approver: string }): string {
  return approver === author ? 'It was approved by its own author, since nobody else can sign in here.' : `It was approved by ${sayActor(approver)}.`;
}

/** "It is part of “Close a board”. It was approved by sam." */
export function sayInSet({ title, author, approver }: { readonly title: string; readonly author: string; readonly approver: string | null }): string {
  return `It is part of “${title}”.${approver === null ? '' : ` ${sayApproved({ author, approver })}`}`;
}

const DID: Readonly<Record<string, string>> = {
  beginDraft: 'Begun', addToDraft: 'An edit put in', removeFromDraft: 'An edit taken out', submitDraft: 'Submitted', withdrawDraft: 'Withdrawn',
  approveDraft: 'Approved', returnDraft: 'Returned', applyDraft: 'Applied',
};

/** "Submitted on 29 November 2026, 17:34, by jo.officer." `reason`: what was said with it. */
export function sayMove({ command, at, actor, reason }: { readonly command: string; readonly at: string; readonly actor: string; readonly reason: string | null }): string {
  return `${DID[command] ?? 'Moved'} on ${sayInstant(at)}, by ${sayActor(actor)}.${reason === null ? '' : ` They said: ${reason}`}`;
}

const NONE: Readonly<Record<ChangeSetGroup, string>> = {
  MINE: 'You have no draft.', TO_APPROVE: 'No draft waits for you.', APPROVED: 'No approved draft waits to be applied.', APPLIED: 'No draft was applied yet.',
};
const SOME: Readonly<Record<ChangeSetGroup, readonly [one: string, many: string]>> = {
  MINE: ['draft of yours is not approved yet', 'drafts of yours are not approved yet'], TO_APPROVE: ['draft waits for you', 'drafts wait for you'],
  APPROVED: ['approved draft waits to be applied', 'approved drafts wait to be applied'], APPLIED: ['draft was applied', 'drafts were applied'],
};

/** "2 drafts wait for you." */
export function saySets(group: ChangeSetGroup, total: number): string {
  return total === 0 ? NONE[group] : `${sayCount(total, ...SOME[group])}.`;
}
