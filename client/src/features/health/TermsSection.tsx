import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { TermsFragmentDoc } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { statementRows } from '../../lib/rows.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';
import { BodyNames } from './BodyNames.tsx';
import { WholeList } from './WholeList.tsx';

interface Props {
  readonly terms: FragmentType<typeof TermsFragmentDoc>;
  /** Stands below the list in place of the way to the whole of it. */
  readonly below?: ReactNode;
}

/** Terms of reference that are due, that state no review, or that no paper speaks of. */
export function TermsSection({ terms, below }: Props): ReactElement {
  const { evidence: open } = useReading();
  const { say, terms: bodies, total, asText } = unmasked(TermsFragmentDoc, terms);
  const isBare = ({ daysLeft, version, nearest }: (typeof bodies)[number]) => daysLeft === null && version === null && nearest.length === 0;
  const told = bodies.filter((body) => !isBare(body));
  const bare = bodies.filter(isBare);
  const rest = total - bodies.length;
  return (
    <Section heading="Terms of reference, missing or due for review">
      <p>{say}</p>
      {told.length > 0 && (
        <StatementList
          rows={statementRows(told.flatMap((one) => [
            { ...one, id: one.body.id, voice: one.daysLeft === null ? 'NOT_STATED' : 'PAPER_SAYS', links: [one.body] }, ...one.nearest,
          ]), open)}
        />
      )}
      {bare.length > 0 && <><p>For these no paper speaks of terms of reference, a quorum or a review:</p><BodyNames bodies={bare} /></>}
      {below ?? <WholeList left={rest} to="/health/terms" by="kind of body" />}
      <CopyAsText text={asText} />
    </Section>
  );
}
