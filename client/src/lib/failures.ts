// What a request did not bring, in words a person can use.
import type { ErrorLike } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** The code of the API where whoever asks is not signed in, or no longer. */
export const SIGNED_OUT = 'UNAUTHENTICATED';
const SAY_SIGNED_OUT = 'You are no longer signed in.';

export interface Failure {
  /** The part of the request it belongs to; undefined: all of it. */
  readonly field: string | undefined;
  /** Of the API; undefined where it could not be reached. */
  readonly code: unknown;
  readonly say: string;
  /** What the API adds, such as how a thing stands now. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** One for each part that failed; one for all of it where the API could not be reached. */
export function failuresOf(error: ErrorLike): readonly Failure[] {
  // Refused at the door: such an answer is none of GraphQL's.
  if (ServerError.is(error) && error.statusCode === 401) return [{ field: undefined, code: SIGNED_OUT, say: SAY_SIGNED_OUT, details: {} }];
  if (!CombinedGraphQLErrors.is(error)) {
    return [{ field: undefined, code: undefined, say: 'Answerable cannot be reached just now. Check your connection, then try again.', details: {} }];
  }
  return error.errors.map(({ path, extensions, message }) => ({
    field: path === undefined ? undefined : String(path[0]),
    code: extensions?.code,
    say: sayOf(extensions?.code, message),
    details: extensions ?? {},
  }));
}

// The API's own sentences are fit to show, but for two that tell a reader nothing to do.
function sayOf(code: unknown, message: string): string {
  if (code === SIGNED_OUT) return SAY_SIGNED_OUT;
  if (code === 'TIMED_OUT') return 'The record took too long to answer. Try again in a moment.';
  if (code === 'INTERNAL_SERVER_ERROR') return 'This part could not be read just now. Try again; if it stays so, tell whoever runs Answerable.';
  return message;
}
