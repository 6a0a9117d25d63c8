// The buttons of a draft, and what is said with them.
import { useApolloClient } from '@apollo/client/react';
import { useState, type ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { movesIn, MOVES, sendMove, type Move } from './moves.ts';

interface Props {
  readonly draft: { readonly id: string; readonly version: number; readonly may: readonly string[]; readonly steps: readonly unknown[] };
  /** False: it was tried and does not fit. */
  readonly isFitting: boolean;
  /** Called once it is moved. */
  readonly onMoved: () => void;
}

/** Nothing where whoever looks may do nothing with it. An empty draft is not offered for approval, one that does not fit is not approved. */
export function DraftMoves({ draft, isFitting, onMoved }: Props): ReactElement | null {
  const client = useApolloClient();
  const [against, setAgainst] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const moves = movesIn(draft.may).filter((move) => isOffered(move, { isFitting, isEmpty: draft.steps.length === 0 }));
  if (moves.length === 0) return null;
  const make = async (move: Move): Promise<void> => {
    const said = await sendMove(client, move, { id: draft.id, version: draft.version, key: `${key}.${move}.${String(draft.version)}.${String(reason.length)}`, reason });
    setAgainst(said);
    if (said.length > 0) return;
    setReason('');
    onMoved();
  };
  return (
    <div className="form">
      {against.length > 0 && <ErrorSummary errors={against.map((say) => ({ say, at: undefined }))} />}
      <Field id="move-reason" label="What do you want to say with it?" hint="To return it, say what is to be mended; else it may stay empty." error={undefined}>
        {(describedBy) => <textarea id="move-reason" className="govuk-textarea" rows={2} maxLength={2000} value={reason} aria-describedby={describedBy} onChange={(event) => { setReason(event.target.value); }} />}
      </Field>
      <div className="downloads">
        {moves.map((move, at) => <Button key={move} look={at === 0 ? 'filled' : 'outlined'} onPress={() => { void make(move); }}>{MOVES[move].does}</Button>)}
      </div>
    </div>
  );
}

function isOffered(move: Move, { isFitting, isEmpty }: { readonly isFitting: boolean; readonly isEmpty: boolean }): boolean {
  if (move === 'SUBMIT') return !isEmpty;
  return move === 'APPROVE' || move === 'APPLY' ? isFitting : true;
}
