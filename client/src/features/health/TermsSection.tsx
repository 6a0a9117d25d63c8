import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { TermsFragmentDoc } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { statementRows } from '../../lib/rows.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';
import { BodyNames } from './BodyNames.tsx';

/** Terms of reference that are due, that state no review, or that no paper speaks of. */
export function TermsSection({ terms }: { readonly terms: FragmentType<typeof TermsFragmentDoc> }): ReactElement {
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
      {rest > 0 && <p className="small">{rest} more are not listed here.</p>}
      <CopyAsText text={asText} />
    </Section>
  );
}
