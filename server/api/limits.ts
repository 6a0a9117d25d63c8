// Every bound on what is asked and answered, in one table; a refusal names the bound, its maximum and what was found.
import { GraphQLError } from 'graphql';

export const LIMITS = {
  /** Bytes of a request's body, and of an answer. */
  body: 256 * 1024,
  response: 5 * 1024 * 1024,
  /** Milliseconds for a request's headers, for its whole body, and for the work. */
  headersTime: 10_000,
  bodyTime: 10_000,
  execution: 5_000,
  tokens: 1_000,
  /** Of the operation as it would run, fragments written out. */
  depth: 10,
  fields: 300,
  rootFields: 5,
  /** Of the document as it is written. */
  aliases: 15,
  directives: 10,
  fragments: 30,
  /** Of the values a request brings: objects inside objects, values in all, items of a list, bytes of a text. */
  inputDepth: 5,
  inputNodes: 200,
  inputList: 200,
  inputText: 4 * 1024,
  /** Rows of one generated list, and how far into it a page may start. */
  page: 500,
  offset: 100_000,
  /** Things an answer may hold, by the bounds of its lists. */
  cost: 20_000,
} as const;

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;
export type LimitName = keyof Limits;

const SAID: Partial<Record<LimitName, string>> = {
  depth: 'nested fields', fields: 'fields', rootFields: 'root fields', aliases: 'aliases', directives: 'directives',
  fragments: 'fragments', inputDepth: 'nested objects of input', inputNodes: 'values of input', inputList: 'items in a list of input',
  inputText: 'bytes in a text of input', page: 'rows of a list', offset: 'rows to skip', cost: 'things in an answer',
  response: 'bytes of an answer', body: 'bytes of a request',
};

/** The refusal of a request that goes over a bound. */
export function overLimit(limit: string, maximum: number, value: number): GraphQLError {
  const what = isLimitName(limit) ? SAID[limit] ?? limit : limit;
  return new GraphQLError(`At most ${String(maximum)} ${what} are allowed; this has ${String(value)}.`, {
    extensions: { code: 'LIMIT_EXCEEDED', limit, maximum, value },
  });
}

/** The refusal of a value that no bound but good sense forbids. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

export type Check = (limit: LimitName, value: number) => void;

/** Throws the refusal when `value` is over the bound. */
export function checkAgainst(limits: Limits): Check {
  return (limit, value) => { if (value > limits[limit]) throw overLimit(limit, limits[limit], value); };
}

function isLimitName(name: string): name is LimitName {
  return Object.hasOwn(LIMITS, name);
}
