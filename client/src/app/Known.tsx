import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { sayNewest } from '#schema/wording/papers.ts';
import { unmasked, type FragmentType } from '../gql/fragment-masking.ts';
import { DateBarFragmentDoc } from '../gql/graphql.ts';

interface Props {
  readonly isKnown: boolean;
  /** Why nothing is known on the day. */
  readonly say: string;
  readonly place: FragmentType<typeof DateBarFragmentDoc> | null | undefined;
  readonly children: ReactNode;
}

/** The page's content; on a day before the first paper that speaks of it, that sentence and the way to the newest paper. */
export function Known({ isKnown, say, place, children }: Props): ReactElement {
  if (isKnown) return <>{children}</>;
  const latest = unmasked(DateBarFragmentDoc, place)?.latestPaper ?? undefined;
  return (
    <div className="empty-text">
      <p>{say}</p>
      {latest !== undefined && (
        <p>
          <Link className="govuk-link" to="." search={(search) => ({ ...search, asOf: latest.issued, evidence: undefined })}>
            See it as of {sayNewest(latest.issuedSay)}
          </Link>
        </p>
      )}
    </div>
  );
}
