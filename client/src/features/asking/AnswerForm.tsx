import { useApolloClient } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { AnswerReaderQuestionDocument } from '../../gql/graphql.ts';
import { WordsForm } from './WordsForm.tsx';

interface Props {
  readonly question: { readonly id: string; readonly version: number; readonly answer: string | null };
  readonly onSent: () => void;
}

/** For officers; a later answer takes the place of the first. */
export function AnswerForm({ question: { id, version, answer: earlier }, onSent }: Props): ReactElement {
  const client = useApolloClient();
  const send = async (answer: string, key: string) => {
    const { data, error } = await client.mutate({ mutation: AnswerReaderQuestionDocument, errorPolicy: 'all', variables: { input: { question: id, version, answer }, key } });
    return { done: data?.answerReaderQuestion, error };
  };
  return (
    <WordsForm
      label={earlier === null ? 'Answer' : 'Another answer'} button="Send the answer" send={send} onSent={onSent}
      hint="At most 1,000 characters. The reader sees it on this page, without your name."
    />
  );
}
