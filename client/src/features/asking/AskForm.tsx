import { useApolloClient } from '@apollo/client/react';
import { useState, type ReactElement } from 'react';
import { AskGovernanceTeamDocument, type ReaderQuestionKind } from '../../gql/graphql.ts';
import { Radios } from '../../ui/Radios.tsx';
import { WordsForm } from './WordsForm.tsx';

interface Props {
  readonly about: string;
  readonly kind: ReaderQuestionKind;
  /** Called with the id of the question, once it is kept. */
  readonly onSent: (id: string) => void;
}

const KINDS = [
  { value: 'QUESTION', label: 'I have a question', hint: 'Something that this record does not answer.' },
  { value: 'ERROR', label: 'Something here is wrong', hint: 'Whoever reads the page is told that it is disputed, without your words and without your name.' },
] as const;

/** For every reader: nothing of the record changes by it. */
export function AskForm({ about, kind: first, onSent }: Props): ReactElement {
  const client = useApolloClient();
  const [kind, setKind] = useState<ReaderQuestionKind>(first);
  const send = async (words: string, key: string) => {
    const { data, error } = await client.mutate({ mutation: AskGovernanceTeamDocument, errorPolicy: 'all', variables: { input: { about, kind, words }, key } });
    return { done: data?.askGovernanceTeam, error };
  };
  return (
    <WordsForm
      label="What do you want to tell the governance team?" button="Send to the governance team" send={send} onSent={onSent}
      hint="At most 1,000 characters. Leave out telephone numbers, addresses and whatever is private: officers read it here."
    >
      <Radios id="kind" legend="What is it about?" choices={KINDS} value={kind} error={undefined} onChange={setKind} />
    </WordsForm>
  );
}
