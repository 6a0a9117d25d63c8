import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { ResultsFragmentDoc, type ResultsFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { groupHits, longDetailOf, WORDS } from './groups.ts';

/** Everything of that name, by kind. */
export function Results({ search }: { readonly search: FragmentType<typeof ResultsFragmentDoc> }): ReactElement {
  const { say, total, hits, words } = unmasked(ResultsFragmentDoc, search);
  if (hits.length === 0 && words.length === 0) {
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
                <p>{longDetailOf(hit)}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {words.length > 0 && <Words words={words} />}
    </>
  );
}

/** What has no page: its meaning is the answer, with where it stands and the way to what speaks of it. */
function Words({ words }: Pick<ResultsFragment, 'words'>): ReactElement {
  return (
    <Section heading={WORDS}>
      <ul>
        {words.map(({ id, text, say, meaning, evidence }) => (
          <li key={id} className="result">
            <strong>{text}</strong>
            <p>{say}{meaning !== null && <> <Link className="govuk-link" to="/find" search={(search) => ({ ...search, q: meaning, evidence: undefined })}>Look up “{meaning}”</Link></>}</p>
            <p className="small"><Citations evidence={evidence} /></p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
