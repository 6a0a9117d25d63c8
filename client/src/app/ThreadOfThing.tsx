import type { ReactElement } from 'react';
import { GoldenThread } from '../features/deliverables/GoldenThread.tsx';
import type { FragmentType } from '../gql/fragment-masking.ts';
import type { ThreadFragmentDoc } from '../gql/graphql.ts';
import { missingIn, type Answer } from './ask.ts';
import { Retry } from './Unanswered.tsx';

interface Props {
  readonly answer: Answer<{ readonly goldenThread?: FragmentType<typeof ThreadFragmentDoc> | null | undefined }>;
}

/** The thread of the page's thing; where it did not come, a sentence in its place. */
export function ThreadOfThing({ answer }: Props): ReactElement {
  const thread = answer.data?.goldenThread ?? undefined;
  return thread === undefined ? <Retry say={missingIn(answer, 'goldenThread')?.say ?? 'The thread could not be read just now.'} /> : <GoldenThread thread={thread} />;
}
