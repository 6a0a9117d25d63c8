// One finding against a rule of the record.
import type { ReactElement } from 'react';
import { unmasked } from '../../gql/fragment-masking.ts';
import { ThingPartsFragmentDoc, type DataChecksFragment } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';

interface Props {
  readonly finding: DataChecksFragment['checks'][number]['findings'][number];
  /** True where the reason is told once for the whole list. */
  readonly isToldAbove?: boolean;
}

/** The record as a link to its page, what is wrong with it, and how to mend it or why it is no fault. */
export function FindingRow({ finding: { name, thing, records, say, fix, explanation }, isToldAbove = false }: Props): ReactElement {
  const link = unmasked(ThingPartsFragmentDoc, thing);
  const isFault = explanation === null;
  return (
    <li className={isFault ? 'finding finding--fault' : 'finding'}>
      <p className="finding__name">
        {link?.name === name ? <ThingLink thing={link} /> : name}
        {link !== null && link.name !== name && <> (see <ThingLink thing={link} />)</>}
      </p>
      <p>{say}</p>
      {isFault || isToldAbove ? <p><strong>{isFault ? 'To mend it:' : 'What would renew it:'}</strong> {fix}</p> : <p><strong>Explained.</strong> {explanation}</p>}
      <p className="finding__records">In the record: {records.join(', ')}</p>
    </li>
  );
}
