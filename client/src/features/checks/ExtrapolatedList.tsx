import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { ExtrapolatedListFragmentDoc } from '../../gql/graphql.ts';
import { FindingName } from './FindingRow.tsx';

interface Props {
  readonly found: FragmentType<typeof ExtrapolatedListFragmentDoc>;
  readonly pager: ReactNode;
}

/** All that is read on for one paper: the reason and the mending once, as they are the same for all, then each record. */
export function ExtrapolatedList({ found, pager }: Props): ReactElement {
  const { say, explanation, findings } = unmasked(ExtrapolatedListFragmentDoc, found);
  const [first] = findings;
  return (
    <>
      <div className="findings-lead">
        <p>{say}</p>
        {explanation !== null && <p><strong>Explained.</strong> {explanation}</p>}
        {first !== undefined && <p><strong>{explanation === null ? 'To mend each:' : 'What would renew each:'}</strong> {first.fix}</p>}
      </div>
      <ul className="findings">
        {findings.map(({ id, name, thing, records }) => (
          <li key={id} className={explanation === null ? 'finding finding--fault' : 'finding'}>
            <FindingName name={name} thing={thing} />
            <p className="finding__records">In the record: {records.join(', ')}</p>
          </li>
        ))}
      </ul>
      {pager}
    </>
  );
}
