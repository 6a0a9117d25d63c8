import type { ReactElement } from 'react';
import { sayReach } from '#schema/wording/remit.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { RemitPartsFragmentDoc } from '../../gql/graphql.ts';
import { statementRows } from '../../lib/rows.tsx';
import { useReading } from '../../lib/reading.ts';
import { ShortRows } from '../../lib/ShortRows.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';

/** What a party answers for, the groups below it included: the sentence, by whom each part reaches it, and how much of each kind. */
export function Remit({ remit }: { readonly remit: FragmentType<typeof RemitPartsFragmentDoc> | null | undefined }): ReactElement | null {
  const { evidence } = useReading();
  const found = unmasked(RemitPartsFragmentDoc, remit);
  if (!found) return null;
  const { say, ways, counts, asText } = found;
  return (
    <Section heading="What it answers for, groups below it included">
      <p>{say}</p>
      {ways.length > 0 && <ShortRows isTall items={ways} table={(some) => <StatementList rows={statementRows(some, evidence)} />} />}
      {counts.length > 0 && <ul className="lines">{counts.map((count) => <li key={sayReach(count)}>{sayReach(count)}</li>)}</ul>}
      <CopyAsText text={asText} />
    </Section>
  );
}
