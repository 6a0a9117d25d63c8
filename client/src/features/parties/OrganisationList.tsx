import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { OrganisationNameFragmentDoc } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';

interface Props {
  readonly organisations: readonly FragmentType<typeof OrganisationNameFragmentDoc>[];
}

/** Every organisation that a paper up to the day names, by name, with its other printed names. */
export function OrganisationList({ organisations }: Props): ReactElement {
  if (organisations.length === 0) return <p>No paper up to this day names an organisation. Change the date above.</p>;
  return (
    <>
      <p>The organisations that papers up to this day name. The page of each says where it sits, through whom, and with whom it works.</p>
      <ul className="organisations">
        {unmasked(OrganisationNameFragmentDoc, organisations).toSorted(byName).map(({ id, name, aliases }) => (
          <li key={id}>
            <ThingLink thing={{ id, name, kind: 'ORGANISATION', detail: null }} />
            {aliases.length > 0 && <span className="thing__detail"> also printed as {aliases.join(', ')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

// As people read a list: the record's own order puts capitals before small letters.
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'en-GB');
}
