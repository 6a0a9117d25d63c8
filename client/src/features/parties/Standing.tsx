import type { ReactElement } from 'react';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import { InsetText } from '../../ui/InsetText.tsx';

const NOT_IN_FORCE: Partial<Record<Status, string>> = {
  PROPOSED: 'This is proposed. We hold no decision on it.',
  AGREED: 'This is agreed, and not yet in force on this day.',
  SHADOW: 'This runs in shadow form on this day: it meets without powers of its own.',
  DORMANT: 'This is dormant on this day: it stands and does not meet.',
  ENDED: 'This has ended.',
  REJECTED: 'This was proposed and rejected.',
};

/** Said above a page about something that is not plainly in force on the day; else nothing. */
export function Standing({ status, certainty }: { readonly status: Status; readonly certainty: Certainty }): ReactElement | null {
  const say = NOT_IN_FORCE[status] ?? (certainty === 'EXTRAPOLATED' ? 'No paper of the two years before this day speaks of it. What follows may no longer hold.' : undefined);
  return say === undefined ? null : <div className="standing"><InsetText>{say}</InsetText></div>;
}
