import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { ResultsFragmentDoc } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { detailOf, groupHits } from './groups.ts';

/** Everything of that name, by kind. */
export function Results({ search }: { readonly search: FragmentType<typeof ResultsFragmentDoc> }): ReactElement {
  const { say, total, hits } = unmasked(ResultsFragmentDoc, search);
  if (hits.length === 0) {
    return (
      <div className="empty-text">
        <p>{say}</p>
        <p>Names, other spellings, topics and printed numbers are searched, as known on this day. You can also walk the plan from “Plans and actions”.</p>
      </div>
    );
  }
  return (
    <>
      <p>{say}</p>
      {total > hits.length && <p className="small quiet">The first {hits.length} of {total} are shown. More words narrow it down.</p>}
      {groupHits(hits).map((group) => (
        <Section key={group.heading} heading={group.heading}>
          <ul>
            {group.hits.map((hit) => (
              <li key={hit.thing.id} className="result">
                <ThingLink thing={hit.thing} />
                <p>{detailOf(hit)}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
