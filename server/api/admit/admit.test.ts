// Each bound at one below, at and one above its maximum, with the others out of the way.
import { getIntrospectionQuery, GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../identity/viewer.ts';
import { LIMITS, type LimitName, type Limits } from '../limits.ts';
import { makeRegister } from '../register.ts';
import { createAdmit } from './admit.ts';
import type { Variables } from './input.ts';

const DEVELOPER: Viewer = { id: 'v', roles: ['reader'], isDeveloper: true };
const READER: Viewer = { ...DEVELOPER, isDeveloper: false };
const UNBOUNDED: Limits = { ...LIMITS, depth: 1e9, fields: 1e9, rootFields: 1e9, aliases: 1e9, directives: 1e9, fragments: 1e9,
  inputDepth: 1e9, inputNodes: 1e9, inputList: 1e9, inputText: 1e9, page: 1e9, offset: 1e9, cost: 1e12 };

let schema: GraphQLSchema;
beforeAll(async () => { schema = await makeRegister(); }, 60_000);

interface Asked {
  readonly query: string;
  readonly variables?: Variables;
  readonly limits?: Partial<Limits>;
  readonly viewer?: Viewer;
}

/** What the door says: the refusal's extensions, or nothing. */
function refusal({ query, variables = {}, limits = {}, viewer = DEVELOPER }: Asked): unknown {
  try {
    createAdmit(schema, { ...UNBOUNDED, ...limits })({ document: parse(query), variables }, viewer);
    return undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions;
    throw error;
  }
}

const times = (n: number, make: (at: number) => string): string => Array.from({ length: n }, (_, at) => make(at)).join(' ');
const inBodies = (selection: string): Asked => ({ query: `{ bodies(limit: 1) { ${selection} } }` });
const where = (value: unknown): Asked => ({ query: 'query ($where: BodyWhere) { bodies(limit: 1, where: $where) { id } }', variables: { where: value } });

function nested(objects: number): unknown {
  let value: unknown = { id: { eq: 'x' } };
  for (let depth = 2; depth < objects; depth += 1) value = { NOT: value };
  return value;
}

/** A request that has exactly `n` of what is bounded. */
const EXACTLY: Partial<Record<LimitName, (n: number) => Asked>> = {
  depth: (n) => ({ query: `{ __type(name: "Body") ${'{ ofType '.repeat(n - 2)}{ name }${' }'.repeat(n - 2)} }` }),
  fields: (n) => inBodies(times(n - 1, () => 'id')),
  rootFields: (n) => ({ query: `{ ${times(n, () => 'revision')} }` }),
  aliases: (n) => inBodies(times(n, (at) => `a${String(at)}: __typename`)),
  directives: (n) => inBodies(times(n, () => 'id @include(if: true)')),
  fragments: (n) => inBodies(times(n, () => '... { id }')),
  inputDepth: (n) => where(nested(n)),
  // The filter, its field, its list, the variable itself and the page are values too.
  inputNodes: (n) => where({ id: { in: Array.from({ length: n - 5 }, () => 'x') } }),
  inputList: (n) => where({ id: { in: Array.from({ length: n }, () => 'x') } }),
  inputText: (n) => where({ id: { eq: 'x'.repeat(n) } }),
  page: (n) => ({ query: `{ bodies(limit: ${String(n)}) { id } }` }),
  offset: (n) => ({ query: `{ bodies(limit: 1, offset: ${String(n)}) { id } }` }),
  cost: (n) => ({ query: `{ bodies(limit: ${String(n)}) { id } }` }),
};

describe.each(Object.entries(EXACTLY))('the bound on %s', (limit, exactly) => {
  it.each([6, 7])('lets %i of 7 in', (n) => {
    expect(refusal({ ...exactly(n), limits: { [limit]: 7 } })).toBeUndefined();
  });
  it('refuses one more, and says which, how many and how many there were', () => {
    expect(refusal({ ...exactly(8), limits: { [limit]: 7 } })).toEqual({ code: 'LIMIT_EXCEEDED', limit, maximum: 7, value: 8 });
  });
});

it('holds the numbers of the design', () => {
  expect(LIMITS).toEqual({ body: 262_144, response: 5_242_880, headersTime: 10_000, bodyTime: 10_000, execution: 5_000, planning: 20_000, tokens: 1_000,
    depth: 10, fields: 300, rootFields: 5, aliases: 15, directives: 10, fragments: 30,
    inputDepth: 5, inputNodes: 200, inputList: 200, inputText: 4_096, page: 500, offset: 100_000, cost: 20_000,
    importing: 60_000, upload: 10_485_760, uploadRows: 10_000, uploadTime: 2_000, uploadMemory: 100 });
});

it('counts the rows of lists in lists', () => {
  const query = '{ bodies(limit: 50) { parts(limit: 20) { parts(limit: 20) { id } } } }';
  expect(refusal({ query, limits: { cost: LIMITS.cost } })).toMatchObject({ limit: 'cost', value: 50 * (1 + 20 * (1 + 20)) });
});

it('reads a page out of a variable, and out of its default', () => {
  const query = 'query ($n: Int! = 501) { bodies(limit: $n) { id } }';
  expect(refusal({ query, limits: LIMITS })).toMatchObject({ limit: 'page', value: 501 });
  expect(refusal({ query, variables: { n: 500 }, limits: LIMITS })).toBeUndefined();
});

it('does not count the type names that clients add by themselves, and counts those under other names', () => {
  const full = `{ ${times(4, (at) => `a${String(at)}: revision`)} __typename bodies(limit: 1) { __typename ${times(295, () => 'id __typename')} } }`;
  expect(refusal({ query: full, limits: { ...UNBOUNDED, fields: 300, rootFields: 5 } })).toBeUndefined();
  expect(refusal({ query: '{ b: __typename c: __typename revision }', limits: { ...UNBOUNDED, rootFields: 2 } })).toMatchObject({ limit: 'rootFields', value: 3 });
});

it('refuses an operation that this API has not, by a sentence', () => {
  expect(refusal({ query: 'subscription { revision }' })).toEqual({ code: 'BAD_USER_INPUT' });
  expect(refusal({ query: 'subscription S { __typename }' })).toEqual({ code: 'BAD_USER_INPUT' });
});

it('counts the type names that no client adds', () => {
  expect(refusal({ query: `{ revision ${times(301, () => '__typename')} }`, limits: LIMITS })).toMatchObject({ limit: 'fields', maximum: 300, value: 301 });
});

it('is not worn out by fragments that double each other twenty times', () => {
  const doubling = times(20, (at) => `fragment F${String(at)} on Body { a: parts(limit: 1) { ...F${String(at + 1)} } b: parts(limit: 1) { ...F${String(at + 1)} } }`);
  const query = `{ bodies(limit: 1) { ...F0 } } ${doubling} fragment F20 on Body { id }`;
  expect(refusal({ query, limits: { ...LIMITS, aliases: 100, depth: 100 } })).toMatchObject({ limit: 'fields', maximum: 300 });
});

it.each(['__typename', 'revision'])('is not worn out by fragments of %s that are spread twice each', (field) => {
  const doubling = times(28, (at) => `fragment F${String(at)} on Query { ...F${String(at + 1)} ...F${String(at + 1)} }`);
  const query = `{ ...F0 } ${doubling} fragment F28 on Query { ${field} }`;
  expect(refusal({ query, limits: { ...LIMITS, fields: 2 ** 29 } })).toBeUndefined();
});

it('counts the fields of a fragment once for each set it is spread in', () => {
  const query = '{ ...Two ...Two ... on Query { ...Two } } fragment Two on Query { a: revision b: revision }';
  expect(refusal({ query, limits: { ...UNBOUNDED, rootFields: 1 } })).toMatchObject({ limit: 'rootFields', value: 2 });
});

it('walks input a hundred thousand objects deep without running out of stack', () => {
  expect(refusal({ ...where(nested(100_000)), limits: { inputDepth: 5 } })).toMatchObject({ limit: 'inputDepth', value: 6 });
});

it('measures values that are written into the document as it does variables', () => {
  const query = '{ bodies(limit: 1, where: { NOT: { NOT: { NOT: { NOT: { id: { eq: "x" } } } } } }) { id } }';
  expect(refusal({ query, limits: LIMITS })).toMatchObject({ limit: 'inputDepth', value: 6 });
});

it('adds what stands around a variable to its own depth', () => {
  const query = 'query ($where: BodyWhere!) { bodies(limit: 1, where: { NOT: { NOT: $where } }) { id } }';
  expect(refusal({ query, variables: { where: nested(4) }, limits: LIMITS })).toMatchObject({ limit: 'inputDepth', value: 6 });
});

it.each(['limit: -1', 'limit: 0', 'limit: 1, offset: -1'])('refuses %s as no page at all', (page) => {
  expect(refusal({ query: `{ bodies(${page}) { id } }` })).toEqual({ code: 'BAD_USER_INPUT' });
});

it('refuses a filter that would match everything because it is empty', () => {
  expect(refusal(where({ parts: { none: {} } }))).toEqual({ code: 'BAD_USER_INPUT' });
  expect(refusal(where({ OR: [] }))).toEqual({ code: 'BAD_USER_INPUT' });
  expect(refusal(where({}))).toBeUndefined();
  expect(refusal(where({ id: { in: [] } }))).toBeUndefined();
});

it('keeps the ranges that questions state', () => {
  expect(refusal({ query: '{ search(text: "x", first: 50) { total } }' })).toBeUndefined();
  expect(refusal({ query: '{ search(text: "x", first: 51) { total } }' })).toMatchObject({ limit: 'search.first', maximum: 50, value: 51 });
  expect(refusal({ query: '{ search(text: "x", first: 0) { total } }' })).toEqual({ code: 'BAD_USER_INPUT' });
  expect(refusal({ query: `{ search(text: "${'x'.repeat(201)}") { total } }` })).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'search.text', maximum: 200, value: 201 });
  expect(refusal({ query: '{ structure(depth: 13) { say } }' })).toMatchObject({ limit: 'structure.depth', maximum: 12, value: 13 });
});

it.each([
  ['too many hits', '{ search(text: "x", first: 51) { total } }', 'The argument `search.first` may be 50 at most; here it is 51. Ask for less.'],
  ['no hits', '{ search(text: "x", first: 0) { total } }', 'The argument `search.first` must be a whole number from 1 to 50.'],
  ['too long a text', `{ search(text: "${'x'.repeat(201)}") { total } }`, 'The argument `search.text` may have 200 characters at most; here it has 201. Shorten it.'],
  ['too deep a picture', '{ structure(depth: 13) { say } }', 'The argument `structure.depth` may be 12 at most; here it is 13. Ask for less.'],
  ['too long a page', '{ bodies(limit: 501) { id } }', 'This request has 501 rows to fetch of one list; at most 500 are allowed. Fetch them page by page.'],
])('says of %s which argument it is and what to do', (_, query, sentence) => {
  expect(() => { createAdmit(schema)({ document: parse(query), variables: {} }, DEVELOPER); }).toThrow(sentence);
});

it('takes no cursor but one that an answer gave, and none too far in', () => {
  const after = (cursor: string) => refusal({ query: `{ bodiesConnection(first: 1, after: ${JSON.stringify(cursor)}) { totalCount } }`, limits: { offset: 7 } });
  const given = (row: number | string) => after(Buffer.from(`arrayconnection:${String(row)}`).toString('base64'));
  expect(given(6)).toBeUndefined();
  expect(given(7)).toMatchObject({ limit: 'offset', maximum: 7, value: 8 });
  expect([after('garbage'), after(''), given(-5), given('x'), given('')]).toEqual(Array.from({ length: 5 }, () => ({ code: 'BAD_USER_INPUT' })));
  expect(refusal({ query: '{ bodiesConnection(first: 1, after: null) { totalCount } }' })).toBeUndefined();
});

it('tells one error of a document that does not fit the API, without naming what would', () => {
  expect(refusal({ query: '{ boddies { idd } nope }' })).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  expect(refusal({ query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' })).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
});

it('refuses a day that the calendar does not have, in a variable and in the document', () => {
  expect(refusal({ query: '{ ownership(id: "x", asOf: "2023-02-31") { say } }' })).toEqual({ code: 'BAD_USER_INPUT' });
  expect(refusal({ query: 'query ($d: Day) { ownership(id: "x", asOf: $d) { say } }', variables: { d: '2023-02-31' } })).toEqual({ code: 'BAD_USER_INPUT' });
  expect(refusal({ query: '{ bodies(limit: 1, where: { lastAttested: { gt: "15.3.2023" } }) { id } }' })).toEqual({ code: 'BAD_USER_INPUT' });
});

it('lets developers alone ask about the API itself, and the standard question whole', () => {
  expect(refusal({ query: getIntrospectionQuery(), limits: LIMITS })).toBeUndefined();
  expect(refusal({ query: getIntrospectionQuery({ descriptions: false, oneOf: true }), limits: LIMITS })).toBeUndefined();
  expect(refusal({ query: getIntrospectionQuery(), limits: LIMITS, viewer: READER })).toEqual({ code: 'NOT_ALLOWED' });
  expect(refusal({ query: 'query IntrospectionQuery { __schema { types { fields { type { fields { type { name } } } } } } }', limits: LIMITS }))
    .toMatchObject({ limit: 'cost' });
});
