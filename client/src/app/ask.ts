// One request of a page: what came, and what did not come in words a person can use.
import type { ApolloClient, ErrorLike, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** A part of an answer that did not come. `field`: the question it belongs to; undefined: all of them. */
export interface Missing {
  readonly field: string | undefined;
  readonly isUnknown: boolean;
  readonly say: string;
}

export interface Answer<T> {
  readonly data: T | undefined;
  readonly missing: readonly Missing[];
}

interface Question<T, V extends OperationVariables> {
  readonly query: TypedDocumentNode<T, V>;
  readonly variables: V;
}

/** Never throws: a page shows what came, and in the place of the rest a sentence. */
export async function ask<T, V extends OperationVariables>(client: ApolloClient, { query, variables }: Question<T, V>): Promise<Answer<T>> {
  const { data, error } = await client.query({ query, variables, errorPolicy: 'all', fetchPolicy: 'no-cache' });
  return { data, missing: error === undefined ? [] : missingOf(error) };
}

/** Two answers of one page; without the first there is no page. */
export function together<A, B>(first: Answer<A>, second: Answer<B>): Answer<A & Partial<B>> {
  return { data: first.data === undefined ? undefined : { ...first.data, ...second.data }, missing: [...first.missing, ...second.missing] };
}

/** What is missing of one question of the page; undefined when it came. */
export function missingIn({ missing }: Answer<unknown>, field: string): Missing | undefined {
  return missing.find((part) => part.field === field) ?? missing.find((part) => part.field === undefined);
}

function missingOf(error: ErrorLike): readonly Missing[] {
  if (!CombinedGraphQLErrors.is(error)) {
    return [{ field: undefined, isUnknown: false, say: 'Answerable cannot be reached just now. Check your connection, then try again.' }];
  }
  return error.errors.map(({ path, extensions, message }) => ({
    field: path === undefined ? undefined : String(path[0]),
    isUnknown: extensions?.code === 'NOT_FOUND',
    say: sayOf(extensions?.code, message),
  }));
}

// The API's own sentences are fit to show, but for two that tell a reader nothing to do.
function sayOf(code: unknown, message: string): string {
  if (code === 'TIMED_OUT') return 'The record took too long to answer. Try again in a moment.';
  if (code === 'INTERNAL_SERVER_ERROR') return 'This part could not be read just now. Try again; if it stays so, tell whoever runs Answerable.';
  return message;
}
