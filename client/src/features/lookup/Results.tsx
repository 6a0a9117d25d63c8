import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { ResultsFragmentDoc, type ResultsFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { useReading } from '../../lib/reading.ts';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { groupHits, longDetailOf, WORDS } from './groups.ts';
import { resultsAsText } from './results-text.ts';

interface Props {
  readonly search: FragmentType<typeof ResultsFragmentDoc>;
  readonly typed: string;
  /** How what was typed was read as a question, where something is said of that. */
  readonly asked: string | undefined;
}

/** Everything of that name, by kind. */
export function Results({ search, typed, asked }: Props): ReactElement {
  const { asOf } = useReading();
  const found = unmasked(ResultsFragmentDoc, search);
  const { say, total, hits, words } = found;
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
      <CopyAsText text={resultsAsText({ typed, asOf, found, asked })} />
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
