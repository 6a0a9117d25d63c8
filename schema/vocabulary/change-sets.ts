// Edits that are recorded together or not at all: where such a set stands, and what may be done with it.

/** A draft is a set that is not applied yet. */
export const CHANGE_SET_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'APPLIED', 'WITHDRAWN'] as const;
export type ChangeSetState = (typeof CHANGE_SET_STATES)[number];

/** Everything that can be done with a set once it has begun. */
export const DRAFT_MOVES = ['ADD', 'REMOVE', 'SUBMIT', 'WITHDRAW', 'APPROVE', 'RETURN', 'APPLY'] as const;
export type DraftMove = (typeof DRAFT_MOVES)[number];

/** The lists in which somebody finds the sets that concern them. */
export const CHANGE_SET_GROUPS = ['MINE', 'TO_APPROVE', 'APPROVED', 'APPLIED'] as const;
export type ChangeSetGroup = (typeof CHANGE_SET_GROUPS)[number];

interface Rule {
  readonly from: readonly ChangeSetState[];
  /** Undefined: it stays where it is. */
  readonly to?: ChangeSetState;
  /** `ANYBODY`: whom the set shows to. */
  readonly who: 'AUTHOR' | 'AUTHOR_OR_ADMIN' | 'APPROVER' | 'ANYBODY';
}

/** From where each move leads, and who may make it. */
export const MOVE_RULES = {
  ADD: { from: ['DRAFT', 'RETURNED'], who: 'AUTHOR' },
  REMOVE: { from: ['DRAFT', 'RETURNED'], who: 'AUTHOR' },
  SUBMIT: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', who: 'AUTHOR' },
  APPROVE: { from: ['SUBMITTED'], to: 'APPROVED', who: 'APPROVER' },
  RETURN: { from: ['SUBMITTED', 'APPROVED'], to: 'RETURNED', who: 'APPROVER' },
  APPLY: { from: ['APPROVED'], to: 'APPLIED', who: 'ANYBODY' },
  WITHDRAW: { from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'], to: 'WITHDRAWN', who: 'AUTHOR_OR_ADMIN' },
} as const satisfies Record<DraftMove, Rule>;

/** As many edits as one set may hold. */
export const MOST_STEPS = 200;
