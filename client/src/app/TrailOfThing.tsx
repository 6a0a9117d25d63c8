import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Trail } from '../features/changes/Trail.tsx';
import type { FragmentType } from '../gql/fragment-masking.ts';
import type { TrailFragmentDoc } from '../gql/graphql.ts';
import { missingIn, type Answer } from './ask.ts';
import { Retry } from './Unanswered.tsx';

interface Props {
  readonly answer: Answer<{ readonly decisionTrail?: FragmentType<typeof TrailFragmentDoc> | null }>;
  /** A plan edition, which can be compared with another. */
  readonly edition?: string;
}

/** The trail of the page's thing; where it did not come, a sentence in its place. */
export function TrailOfThing({ answer, edition }: Props): ReactElement {
  const trail = answer.data?.decisionTrail ?? undefined;
  if (trail === undefined) return <Retry say={missingIn(answer, 'decisionTrail')?.say ?? 'The decisions could not be read just now.'} />;
  return (
    <Trail
      trail={trail}
      door={edition !== undefined && <p className="section__door"><Link className="govuk-link" to="/changes/editions" search={(search) => ({ ...search, older: edition })}>Compare with another edition</Link></p>}
    />
  );
}
