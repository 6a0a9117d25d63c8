import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { ExtrapolatedListFragmentDoc } from '../../gql/graphql.ts';
import { FindingRow } from './FindingRow.tsx';

interface Props {
  readonly found: FragmentType<typeof ExtrapolatedListFragmentDoc>;
  readonly pager: ReactNode;
}

/** All that is read on for one paper: the reason once, then each record. */
export function ExtrapolatedList({ found, pager }: Props): ReactElement {
  const { say, explanation, findings } = unmasked(ExtrapolatedListFragmentDoc, found);
  return (
    <>
      <p>{say}</p>
      {explanation !== null && <p><strong>Explained.</strong> {explanation}</p>}
      {pager}
      <ul className="findings">{findings.map((finding) => <FindingRow key={finding.id} finding={finding} isToldAbove />)}</ul>
      {pager}
    </>
  );
}
