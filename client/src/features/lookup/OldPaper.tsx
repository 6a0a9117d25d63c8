import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { todayInLondon, type Day } from '#schema/period.ts';
import { sayDated, sayNewest } from '#schema/wording/papers.ts';
import { useReading } from '../../lib/reading.ts';
import { InsetText } from '../../ui/InsetText.tsx';

interface Paper {
  readonly issued: Day;
  readonly issuedSay: string;
}

interface Props {
  readonly firstDay: Day;
  readonly newest: Paper | null;
  readonly latest: Paper | null;
}

/** Says that the picture is old, or that nothing is known yet, with the way to the other day; else nothing. */
export function OldPaper({ firstDay, newest, latest }: Props): ReactElement | null {
  const { asOf } = useReading();
  const today = todayInLondon();
  if (latest === null) return <InsetText>We hold no paper of this place yet.</InsetText>;
  if (newest === null) {
    return (
      <InsetText>
        Nothing was recorded for this date.<br />
        <Link className="govuk-link" to="." search={(search) => ({ ...search, asOf: latest.issued })}>See it as of {sayNewest(latest.issuedSay)}</Link>
      </InsetText>
    );
  }
  if (firstDay === today) return null;
  if (asOf === latest.issued) {
    return (
      <InsetText>
        The newest paper we hold is more than two years old.<br />
        You are reading the partnership as it stood that day.{' '}
        <Link className="govuk-link" to="." search={(search) => ({ ...search, asOf: today })}>See it as of today</Link>
      </InsetText>
    );
  }
  if (asOf < latest.issued) return null;
  return (
    <InsetText>
      The newest paper we hold is {sayDated(latest.issuedSay)}: what it says may no longer hold.<br />
      <Link className="govuk-link" to="." search={(search) => ({ ...search, asOf: latest.issued })}>See it as of that day</Link>
    </InsetText>
  );
}
