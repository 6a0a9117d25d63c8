// How a thing stands on the day, for a page about something that is not plainly in force.
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

/** The sentence above the page; undefined where it is in force and a paper of the two years before speaks of it. */
export function standingOf({ status, certainty }: { readonly status: Status; readonly certainty: Certainty }): string | undefined {
  return NOT_IN_FORCE[status] ?? (certainty === 'EXTRAPOLATED' ? 'No paper of the two years before this day speaks of it. What follows may no longer hold.' : undefined);
}
