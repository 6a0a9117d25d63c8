// How a thing stands on the day, for a page about something that is not plainly in force.
import { OPEN_END, START_UNKNOWN, type Day } from '#schema/period.ts';
import { statusOn } from '#schema/rules/status-on.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';

const NOT_IN_FORCE: Partial<Record<Status, string>> = {
  PROPOSED: 'This is proposed. We hold no decision on it.',
  AGREED: 'This is agreed, and not yet in force on this day.',
  SHADOW: 'This runs in shadow form on this day: it meets without powers of its own.',
  DORMANT: 'This is dormant on this day: it stands and does not meet.',
  ENDED: 'This has ended.',
  REJECTED: 'This was proposed and rejected.',
};

/** The sentence above the page; undefined where it is in force and a paper of the two years before speaks of it, and before the first paper, which the page says itself. */
export function standingOf({ status, certainty }: { readonly status: Status | null; readonly certainty: Certainty }): string | undefined {
  if (status === null) return undefined;
  return NOT_IN_FORCE[status] ?? (certainty === 'EXTRAPOLATED' ? 'No paper of the two years before this day speaks of it. What follows may no longer hold.' : undefined);
}

/** A record as the register holds it. */
export interface Registered {
  readonly status: Status;
  readonly from?: Day | null;
  readonly until?: Day | null;
}

/** The same of an item of a plan, by its record; undefined too where the record did not come. */
export function standingOn(asOf: Day, [record]: readonly Registered[] = []): string | undefined {
  if (record === undefined) return undefined;
  const { status, from, until } = record;
  return NOT_IN_FORCE[statusOn(asOf, { status, validFrom: from ?? START_UNKNOWN, validTo: until ?? OPEN_END })];
}
