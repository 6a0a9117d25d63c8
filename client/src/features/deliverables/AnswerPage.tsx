import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { AnswerCardFragmentDoc } from '../../gql/graphql.ts';
import { Columns } from '../../ui/Columns.tsx';
import { AnswerLead, AnswerRest } from './AnswerCard.tsx';

interface Props {
  readonly answer: FragmentType<typeof AnswerCardFragmentDoc>;
  /** What the paper prints of the item, beside the answer. */
  readonly facts: ReactNode;
  readonly panel: ReactNode;
  /** From the goal it serves to what is observed; left out of what has no thread. */
  readonly thread?: ReactNode;
  /** What an officer can do about it. */
  readonly maintain: ReactNode;
}

/** The page of anything that may have an owner: the answer card, and what the paper prints beside it. */
export function AnswerPage({ answer, facts, panel, thread, maintain }: Props): ReactElement {
  const card = unmasked(AnswerCardFragmentDoc, answer);
  return (
    <Columns panel={panel} lead={<AnswerLead answer={card} />} side={facts} sideComesLast>
      <AnswerRest answer={card} />
      {maintain}
      {thread}
    </Columns>
  );
}
