// The edits of a draft: what each does, before and after, and where somebody else was quicker.
import { useApolloClient } from '@apollo/client/react';
import { useState, type ReactElement } from 'react';
import type { DraftEffectQuery, DraftFragment } from '../../gql/graphql.ts';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Section } from '../../ui/Section.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { takeOut } from './moves.ts';

type Tried = NonNullable<DraftEffectQuery['draftEffect']>['steps'][number];
type Step = DraftFragment['steps'][number];

interface Props {
  readonly draft: DraftFragment;
  /** As they came out when they were tried just now; undefined: not tried, or not yet. */
  readonly tried: readonly Tried[] | undefined;
  readonly onMoved: () => void;
}

/** In the order in which they are done. */
export function DraftSteps({ draft, tried, onMoved }: Props): ReactElement {
  const client = useApolloClient();
  const [against, setAgainst] = useState<readonly string[]>([]);
  const remove = async (step: string): Promise<void> => {
    const said = await takeOut(client, step, draft);
    setAgainst(said);
    if (said.length === 0) onMoved();
  };
  const mayRemove = draft.may.includes('REMOVE');
  return (
    <Section heading="Its edits" isRuled>
      {against.length > 0 && <ErrorSummary errors={against.map((say) => ({ say, at: undefined }))} />}
      {draft.steps.length === 0 && <p>Nothing is in it yet. Every form for editing can put its edit into this draft: open the page of what you want to edit.</p>}
      <ol className="edits">
        {draft.steps.map((step, at) => (
          <li key={step.id}>
            <DraftStep step={step} number={at + 1} tried={tried?.find(({ id }) => id === step.id)} />
            {mayRemove && <p><TextButton onPress={() => { void remove(step.id); }}>{`Take edit ${String(at + 1)} out`}</TextButton></p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

const COLUMNS = ['What', 'Before', 'After'] as const;
const RIVALS = ['What', 'When it was put in', 'Now', 'Yours'] as const;

function DraftStep({ step, number, tried }: { readonly step: Step; readonly number: number; readonly tried: Tried | undefined }): ReactElement {
  const touches = tried?.isFitting === true ? tried.touches : step.touches;
  return (
    <article className="edit" aria-labelledby={`step-${step.id}`}>
      <h3 className="edit__what" id={`step-${step.id}`}>{String(number)}. {step.what}</h3>
      {step.reason !== null && <p>Reason: {step.reason}</p>}
      {tried?.isFitting === false && <Unfit tried={tried} number={number} />}
      <StackedTable
        caption={`What edit ${String(number)} changes`} columns={COLUMNS}
        rows={touches.map((touch) => ({ key: touch.id, cells: [<LinkedText key="what" say={touch.what} links={touch.links} />, touch.before, touch.after] }))}
      />
    </article>
  );
}

function Unfit({ tried: { problems, conflicts }, number }: { readonly tried: Tried; readonly number: number }): ReactElement {
  return (
    <div className="trouble">
      <p><strong>This edit does not fit any more.</strong></p>
      {problems.map(({ message }) => <p key={message}>{message}</p>)}
      {conflicts.length > 0 && (
        <StackedTable
          caption={`Where edit ${String(number)} meets another`} columns={RIVALS}
          rows={conflicts.map(({ id, what, then, now, by, yours }) => ({ key: id, cells: [what, then, by === null ? now : `${now} ${by}`, yours] }))}
        />
      )}
    </div>
  );
}
