// Every bound on what is asked and answered, in one table; a refusal names the bound, its maximum and what was found.
import { GraphQLError } from 'graphql';

export const LIMITS = {
  /** Bytes of a request's body, and of an answer. */
  body: 256 * 1024,
  response: 5 * 1024 * 1024,
  /** Bytes of a file that is brought, its rows without the head, milliseconds and megabytes for reading it, and milliseconds for what it asks for. */
  upload: 10 * 1024 * 1024,
  uploadRows: 10_000,
  uploadTime: 2_000,
  uploadMemory: 100,
  importing: 60_000,
  /** Milliseconds for a request's headers, for its whole body, and for the work. */
  headersTime: 10_000,
  bodyTime: 10_000,
  execution: 5_000,
  /** Before the work, and only just after a start: for the database's first plan of the questions asked. */
  planning: 20_000,
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

/** What a bound counts in a request, and what to do when there is more. */
interface Counted {
  readonly has: string;
  readonly mend: string;
}

const LESS = 'Ask for less at once, in several requests.';
const FEWER_VALUES = 'Send fewer at once, in several requests.';

const COUNTED = {
  depth: { has: 'fields inside one another', mend: LESS },
  fields: { has: 'fields', mend: LESS },
  rootFields: { has: 'fields at its top', mend: LESS },
  aliases: { has: 'aliases', mend: LESS },
  directives: { has: 'directives', mend: 'Leave some out.' },
  fragments: { has: 'fragments', mend: 'Write some of them out, or leave them out.' },
  inputDepth: { has: 'objects inside one another among its values', mend: 'Send values that are less nested.' },
  inputNodes: { has: 'values', mend: FEWER_VALUES },
  inputList: { has: 'entries in one list of its values', mend: FEWER_VALUES },
  inputText: { has: 'bytes in one text of its values', mend: 'Shorten the text.' },
  page: { has: 'rows to fetch of one list', mend: 'Fetch them page by page.' },
  offset: { has: 'rows to skip in one list', mend: 'Narrow the list by `where` instead.' },
  cost: { has: 'things that its answer might hold', mend: 'Ask for fewer rows in each list.' },
  response: { has: 'bytes in its answer', mend: LESS },
} as const satisfies Partial<Record<LimitName, Counted>>;
type CountedLimit = keyof typeof COUNTED;

/** The refusal of a request that goes over a bound. */
export function overLimit(limit: CountedLimit, maximum: number, value: number): GraphQLError {
  const { has, mend } = COUNTED[limit];
  return refusal(`This request has ${String(value)} ${has}; at most ${String(maximum)} are allowed. ${mend}`, { limit, maximum, value });
}

/** The refusal of one argument that goes over its own bound. `argument`: as `search.first`. `unit`: what is counted in it. */
export function overArgument(argument: string, { maximum, value, unit }: { readonly maximum: number; readonly value: number; readonly unit?: string }): GraphQLError {
  const says = unit === undefined
    ? `may be ${String(maximum)} at most; here it is ${String(value)}. Ask for less.`
    : `may have ${String(maximum)} ${unit} at most; here it has ${String(value)}. Shorten it.`;
  return refusal(`The argument \`${argument}\` ${says}`, { limit: argument, maximum, value });
}

function refusal(message: string, over: { readonly limit: string; readonly maximum: number; readonly value: number }): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED', ...over } });
}

/** The refusal of a value that no bound but good sense forbids. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

export type Check = (limit: CountedLimit, value: number) => void;

/** Throws the refusal when `value` is over the bound. */
export function checkAgainst(limits: Limits): Check {
  return (limit, value) => { if (value > limits[limit]) throw overLimit(limit, limits[limit], value); };
}
