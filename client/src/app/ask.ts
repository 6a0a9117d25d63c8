// One request of a page: what came, and what did not come in words a person can use.
import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { failuresOf, SIGNED_OUT } from '../lib/failures.ts';

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

/** Whoever looks is signed in no longer: there is no page to show. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

/** A page shows what came, and in the place of the rest a sentence. Throws SignedOut, and nothing else. */
export async function ask<T, V extends OperationVariables>(client: ApolloClient, { query, variables }: Question<T, V>): Promise<Answer<T>> {
  const { data, error } = await client.query({ query, variables, errorPolicy: 'all', fetchPolicy: 'no-cache' });
  const failures = error === undefined ? [] : failuresOf(error);
  if (failures.some(({ code }) => code === SIGNED_OUT)) throw new SignedOut();
  return { data, missing: failures.map(({ field, code, say }) => ({ field, isUnknown: code === 'NOT_FOUND', say })) };
}

/** Two answers of one page; without the first there is no page. */
export function together<A, B>(first: Answer<A>, second: Answer<B>): Answer<A & Partial<B>> {
  return { data: first.data === undefined ? undefined : { ...first.data, ...second.data }, missing: [...first.missing, ...second.missing] };
}

/** What is missing of one question of the page; undefined when it came. */
export function missingIn({ missing }: Answer<unknown>, field: string): Missing | undefined {
  return missing.find((part) => part.field === field) ?? missing.find((part) => part.field === undefined);
}
