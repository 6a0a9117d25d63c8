// Where an edit goes: into the record at once, or into a draft, by the same form and the same command.
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { Kind, type DocumentNode } from 'graphql';
import { AddToDraftDocument, BeginDraftDocument, DraftVersionDocument } from '../../gql/graphql.ts';
import { failuresOf, SIGNED_OUT } from '../../lib/failures.ts';
import { textIn, type Answers, type Field } from './fields.ts';

/** A draft that takes edits. */
export interface OpenDraft {
  readonly id: string;
  readonly title: string;
}

const [AT_ONCE, NEW] = ['at-once', 'new'] as const;

/** The last questions of every form. */
export function destinationFields(drafts: readonly OpenDraft[]): readonly Field[] {
  return [
    {
      is: 'CHOICE', isLong: true, name: 'goesTo', label: 'Where does it go?', hint: 'A draft is a list of edits that somebody else approves; then they are all recorded together.',
      choices: [
        { value: AT_ONCE, label: 'Into the record at once', hint: '' },
        ...drafts.map(({ id, title }) => ({ value: id, label: `Into the draft “${title}”`, hint: '' })),
        { value: NEW, label: 'Into a new draft', hint: '' },
      ],
    },
    { is: 'TEXT', isShort: true, name: 'draftTitle', label: 'What is the new draft called?', hint: 'Such as “Close the Ageing Well board”', empty: 'Say what the draft is called', isAsked: (typed) => textIn(typed, 'goesTo') === NEW },
  ];
}

/** Whether it goes into a draft. */
export function isForDraft(answers: Answers): boolean {
  return answers.text('goesTo') !== AT_ONCE;
}

/** Through which client the form sends its command, and the draft that it goes into. */
export type Opened = { readonly client: ApolloClient; readonly set: string | undefined } | { readonly say: string; readonly isSignedOut: boolean };

interface Sending {
  readonly answers: Answers;
  readonly key: string;
  readonly dryRun: boolean;
}

/** A new draft is begun only to keep something in it; until then the edit is judged as if by itself. */
export async function opened(client: ApolloClient, { answers, key, dryRun }: Sending): Promise<Opened> {
  const goesTo = answers.text('goesTo');
  if (!isForDraft(answers) || (goesTo === NEW && dryRun)) return { client, set: undefined };
  const { data, error } = goesTo === NEW
    ? await client.mutate({ mutation: BeginDraftDocument, variables: { input: { title: answers.text('draftTitle') }, key: `${key}.draft` }, errorPolicy: 'all' })
    : await client.query({ query: DraftVersionDocument, variables: { id: goesTo }, errorPolicy: 'all', fetchPolicy: 'no-cache' });
  if (error !== undefined) {
    const failures = failuresOf(error);
    return { say: failures.map(({ say }) => say).join(' '), isSignedOut: failures.some(({ code }) => code === SIGNED_OUT) };
  }
  const set = setIn(data);
  return set === undefined ? { say: saidIn(data), isSignedOut: false } : { client: through(client, set), set: set.id };
}

interface Set {
  readonly id: string;
  readonly version: number;
}

interface Came {
  readonly changeSet?: Set | null;
  readonly done?: { readonly set: Set | null; readonly problems: readonly { readonly message: string }[] };
}

function setIn(data: Came | null | undefined): Set | undefined {
  return data?.changeSet ?? data?.done?.set ?? undefined;
}

function saidIn(data: Came | null | undefined): string {
  const said = data?.done?.problems.map(({ message }) => message) ?? [];
  return said.length === 0 ? 'That draft takes no edits any more. Choose another.' : said.join(' ');
}

/** A client that puts each command into the draft instead of sending it: what comes back has the same shape, but not its types, so that a cache would drop what stands in fragments. */
function through(client: ApolloClient, { id, version }: Set): ApolloClient {
  const link = new ApolloLink(({ query, variables: { input, ...asked } }) => ApolloLink.execute(client.link, {
    query: AddToDraftDocument, variables: { ...asked, input: { set: id, version, command: commandOf(query), row: JSON.stringify(input) } },
  }, { client }));
  return new ApolloClient({ link, cache: new InMemoryCache(), defaultOptions: { mutate: { fetchPolicy: 'no-cache' } } });
}

function commandOf({ definitions }: DocumentNode): string {
  const [sent] = definitions.flatMap((part) => (part.kind === Kind.OPERATION_DEFINITION ? part.selectionSet.selections : []));
  return sent?.kind === Kind.FIELD ? sent.name.value : '';
}
