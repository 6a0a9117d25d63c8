// One finding against a rule of the record.
import type { ReactElement } from 'react';
import { unmasked } from '../../gql/fragment-masking.ts';
import { ThingPartsFragmentDoc, type DataChecksFragment } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';

type Finding = DataChecksFragment['checks'][number]['findings'][number];

/** The record as a link to its page, what is wrong with it, and how to mend it or why it is no fault. */
export function FindingRow({ finding: { name, thing, records, say, fix, explanation } }: { readonly finding: Finding }): ReactElement {
  const isFault = explanation === null;
  return (
    <li className={isFault ? 'finding finding--fault' : 'finding'}>
      <FindingName name={name} thing={thing} />
      <p>{say}</p>
      {isFault ? <p><strong>To mend it:</strong> {fix}</p> : <p><strong>Explained.</strong> {explanation}</p>}
      <p className="finding__records">In the record: {records.join(', ')}</p>
    </li>
  );
}

/** Linked to its own page, or beside a link to that of what it hangs on. */
export function FindingName({ name, thing }: Pick<Finding, 'name' | 'thing'>): ReactElement {
  const link = unmasked(ThingPartsFragmentDoc, thing);
  return (
    <p className="finding__name">
      {link?.name === name ? <ThingLink thing={link} /> : name}
      {link !== null && link.name !== name && <> (see <ThingLink thing={link} />)</>}
    </p>
  );
}
