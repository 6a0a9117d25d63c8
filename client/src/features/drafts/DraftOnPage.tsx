// A draft on its page: where it stands, what would come of it, its edits, what can be done with it, and what was.
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type ReactElement } from 'react';
import { DraftEffectDocument, type DraftEffectQuery, type DraftFragment } from '../../gql/graphql.ts';
import { Section } from '../../ui/Section.tsx';
import { DraftEffect } from './DraftEffect.tsx';
import { DraftMoves } from './DraftMoves.tsx';
import { DraftSteps } from './DraftSteps.tsx';

interface Props {
  readonly draft: DraftFragment;
  /** Called after each move: what the page has read is no longer so. */
  readonly onMoved: () => void;
}

/** One that is applied or withdrawn is not tried any more. */
export function DraftOnPage({ draft, onMoved }: Props): ReactElement {
  const isOpen = draft.steps.length > 0 && draft.state !== 'APPLIED' && draft.state !== 'WITHDRAWN';
  const effect = useTried(draft, isOpen);
  return (
    <div className="draft">
      <p>{draft.say}</p>
      {draft.reason !== null && <p>Reason: {draft.reason}</p>}
      {draft.paper !== null && <p>Source: {draft.paper}</p>}
      <DraftMoves key={draft.version} draft={draft} isFitting={effect?.isFitting !== false} onMoved={onMoved} />
      <DraftSteps draft={draft} tried={effect?.steps} onMoved={onMoved} />
      {isOpen && <DraftEffect effect={effect} />}
      <Section heading="What was done with it" isRuled>
        <ul className="lines">{draft.moves.toReversed().map(({ at, say }) => <li key={`${at}${say}`}>{say}</li>)}</ul>
      </Section>
    </div>
  );
}

type Effect = DraftEffectQuery['draftEffect'];

/** Tried anew whenever it has moved. Undefined: not yet told; null: it could not be. */
function useTried({ id, version }: DraftFragment, isOpen: boolean): Effect | undefined {
  const client = useApolloClient();
  const [tried, setTried] = useState<{ readonly version: number; readonly effect: Effect }>();
  useEffect(() => {
    if (!isOpen) return undefined;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const { data } = await client.query({ query: DraftEffectDocument, variables: { id }, errorPolicy: 'all', fetchPolicy: 'no-cache' });
      if (isWanted) setTried({ version, effect: data?.draftEffect ?? null });
    };
    ask().catch(() => { if (isWanted) setTried({ version, effect: null }); });
    return () => { isWanted = false; };
  }, [client, id, version, isOpen]);
  return tried?.version === version ? tried.effect : undefined;
}
