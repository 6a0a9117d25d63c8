// What may be said of an error outside: a code of the closed list, a sentence, the request's id. Nothing of how it came about.
import { GraphQLError } from 'graphql';
import { Conflict, NotAllowed, NotFound, NotSignedIn } from '#schema/bad-news.ts';
import { faultOf, type FaultKind } from '../neo4j/faults.ts';

/** Every code an answer may bear, with the status it asks for. */
export const STATUS_OF = {
  GRAPHQL_PARSE_FAILED: 400, GRAPHQL_VALIDATION_FAILED: 400, OPERATION_RESOLUTION_FAILURE: 400, BAD_REQUEST: 400,
  BAD_USER_INPUT: 400, LIMIT_EXCEEDED: 400, PERSISTED_QUERY_NOT_SUPPORTED: 400, UPLOAD_REFUSED: 400,
  UNAUTHENTICATED: 401, REQUEST_TIMEOUT: 408, PAYLOAD_TOO_LARGE: 413, UNSUPPORTED_MEDIA_TYPE: 415,
  NOT_FOUND: 200, NOT_ALLOWED: 200, CONFLICT: 200,
  INTERNAL_SERVER_ERROR: 500, DATABASE_UNAVAILABLE: 503, SIGN_IN_UNAVAILABLE: 503, OVERLOADED: 503, TIMED_OUT: 504,
} as const;
export type PublicCode = keyof typeof STATUS_OF;

export interface PublicError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions: { readonly code: PublicCode; readonly requestId: string } & Readonly<Record<string, unknown>>;
}

interface Said {
  readonly code: PublicCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

const MASKED: Said = { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side. Quote the request id when you report it.' };

const OF_FAULT: Partial<Record<FaultKind, Said>> = {
  UNAVAILABLE: { code: 'DATABASE_UNAVAILABLE', message: 'The database cannot be reached at the moment. Try again shortly.' },
  OVERLOADED: { code: 'OVERLOADED', message: 'There is more to do at the moment than we can. Try again shortly.' },
  DEADLOCK: { code: 'OVERLOADED', message: 'Too many changes meet at this place at the moment. Try again shortly.' },
  TIMEOUT: { code: 'TIMED_OUT', message: 'This took too long. Ask for less at once.' },
};

/** The same error for the outside. `requestId` finds it in the log. */
export function toPublicError(error: unknown, requestId: string): PublicError {
  const { code, message, details } = said(error);
  const at = error instanceof GraphQLError ? { ...places(error) } : {};
  return { message, ...at, extensions: { ...details, code, requestId } };
}

/** The status of a whole answer: that of its gravest error. */
export function statusOf(errors: readonly PublicError[]): number {
  return errors.reduce((status, { extensions }) => Math.max(status, STATUS_OF[extensions.code]), 200);
}

/** True when it is ours to look into. */
export function isFault({ extensions }: PublicError): boolean {
  return STATUS_OF[extensions.code] >= 500;
}

/** What resolvers, commands and the database threw; a GraphQLError around it is looked through. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

function said(error: unknown): Said {
  const cause = causeOf(error);
  if (cause instanceof NotFound) return { code: 'NOT_FOUND', message: cause.message };
  if (cause instanceof NotSignedIn) return { code: 'UNAUTHENTICATED', message: cause.message };
  if (cause instanceof NotAllowed) return { code: 'NOT_ALLOWED', message: cause.message };
  if (cause instanceof Conflict) return { code: 'CONFLICT', message: cause.message, details: { current: cause.current } };
  const fault = faultOf(cause);
  if (fault !== undefined) return OF_FAULT[fault] ?? MASKED;
  // A code stands on the outer error where the library of the edge put it, and on the inner one where we did.
  return [cause, error].map(saidByGraphql).find((found) => found !== undefined) ?? MASKED;
}

function saidByGraphql(error: unknown): Said | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const tooLong = tooManyTokens(error);
  if (tooLong !== undefined) return tooLong;
  const { code, limit, maximum, value } = error.extensions;
  if (!isPublicCode(code) || STATUS_OF[code] >= 500) return undefined;
  return { code, message: withoutHints(error.message), ...(limit === undefined ? {} : { details: { limit, maximum, value } }) };
}

// The parser gives up in words of its own, and names no bound.
function tooManyTokens({ message }: GraphQLError): Said | undefined {
  const [, maximum] = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec(message) ?? [];
  if (maximum === undefined) return undefined;
  return {
    code: 'LIMIT_EXCEEDED', details: { limit: 'tokens', maximum: Number(maximum) },
    message: `This request has more than ${maximum} words and signs, which is all that are read of one. Ask for less at once, in several requests.`,
  };
}

function isPublicCode(code: unknown): code is PublicCode {
  return typeof code === 'string' && Object.hasOwn(STATUS_OF, code);
}

/** Hints name parts of the API that were not asked for; what was sent is echoed no longer than a line. */
function withoutHints(message: string): string {
  const plain = message.replace(/ ?Did you mean [\s\S]*$/, '');
  return plain.length > 300 ? `${plain.slice(0, 299)}…` : plain;
}

function places({ path, locations }: GraphQLError) {
  return { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations: locations.map(({ line, column }) => ({ line, column })) }) };
}
