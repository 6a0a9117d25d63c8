// A board's quorum, and what apologies would leave of it: asked anew with every tick, saved nowhere.
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { QuorumFragmentDoc, QuorumWithApologiesDocument, type QuorumFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { LastSeen } from '../../lib/LastSeen.tsx';
import { ShortRows } from '../../lib/ShortRows.tsx';
import { useReading } from '../../lib/reading.ts';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';

interface Props {
  readonly quorum: FragmentType<typeof QuorumFragmentDoc>;
  readonly body: string;
}

/** A vacant seat cannot be ticked. Where no count comes, the recorded one stays, under a sentence that says so. */
export function QuorumSection({ quorum, body }: Props): ReactElement {
  const asRecorded = unmasked(QuorumFragmentDoc, quorum);
  const [away, setAway] = useState<readonly string[]>([]);
  const { answer, isBehind } = useQuorum(asRecorded, { body, away });
  const toggle = (id: string) => { setAway(away.includes(id) ? away.filter((other) => other !== id) : [...away, id]); };
  return (
    <Section heading="Quorum, and what apologies would leave">
      <p role="status">{isBehind ? 'Counting…' : answer.say}</p>
      {answer.rules.length > 0 && (
        <ul className="lines">
          {answer.rules.map(({ say, present, margin }) => <li key={say}>{say} needed; {present} can come, so {sayLeft(margin)}.</li>)}
        </ul>
      )}
      {asRecorded.seats.length > 0 && (
        <fieldset className="apologies">
          <legend>Who will be away? Nothing is saved.</legend>
          <ShortRows isTall items={asRecorded.seats} table={(seats) => seats.map(({ id, say, isVacant, certainty, evidence }) => (
            <div key={id}>
              <label><input type="checkbox" checked={away.includes(id)} disabled={isVacant} onChange={() => { toggle(id); }} /><span>{say}</span></label>
              <span className="small"><Citations evidence={evidence} /><LastSeen certainty={certainty} evidence={evidence} /></span>
            </div>
          ))} />
        </fieldset>
      )}
      <p className="small">{[answer.castingVote, ...answer.notes].join(' ')} <Citations evidence={answer.evidence} /><LastSeen certainty={answer.certainty} evidence={answer.evidence} /></p>
      <CopyAsText text={answer.asText} />
    </Section>
  );
}

function sayLeft(margin: number): string {
  if (margin < 0) return `${String(-margin)} ${margin === -1 ? 'is' : 'are'} missing`;
  return margin === 0 ? 'none more can be lost' : `${String(margin)} more can be lost`;
}

interface Asked {
  readonly body: string;
  readonly away: readonly string[];
}

/** The answer for those who will be away; an answer that comes after another tick is dropped. */
function useQuorum(asRecorded: QuorumFragment, { body, away }: Asked): { readonly answer: QuorumFragment; readonly isBehind: boolean } {
  const client = useApolloClient();
  const { asOf, proposals } = useReading();
  const [found, setFound] = useState<{ readonly away: readonly string[]; readonly answer: QuorumFragment }>();
  useEffect(() => {
    if (away.length === 0) return undefined;
    let isWanted = true;
    const ask = async () => {
      const variables = { body, apologies: [...away], asOf, proposals };
      const { data } = await client.query({ query: QuorumWithApologiesDocument, variables, errorPolicy: 'all', fetchPolicy: 'no-cache' });
      const answer = unmasked(QuorumFragmentDoc, data?.quorumMargin) ?? undefined;
      if (isWanted) setFound({ away, answer: answer ?? { ...asRecorded, say: 'The count did not come just now. Tick again in a moment.' } });
    };
    void ask();
    return () => { isWanted = false; };
  }, [client, body, away, asOf, proposals, asRecorded]);
  if (away.length === 0) return { answer: asRecorded, isBehind: false };
  return { answer: found?.away === away ? found.answer : asRecorded, isBehind: found?.away !== away };
}
