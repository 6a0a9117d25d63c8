// What the edge lets in and what it refuses, over real HTTP.
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ask, startedServer } from '../support/started-server.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const CHANGE = 'mutation { assignOwner(input: { item: "x", version: 1, party: "y", from: "2023-03-15" }, key: "k") { change { id } } }';
const REVISION = JSON.stringify({ query: '{ revision }' });

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly path?: string;
}

const GRAPHQL_QUERY = { method: 'POST', headers: JSON_TYPE, body: REVISION, path: '/graphql' } satisfies Sent;
const refused = z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string(), limit: z.string().optional(), requestId: z.string() }) })).default([]) });

/** Status, first error and headers of one raw request. */
async function send(sent: Sent) {
  const { method, headers, body, path } = { ...GRAPHQL_QUERY, ...sent };
  const response = await fetch(`${startedServer().url}${path}`, { method, headers, ...(method === 'GET' ? {} : { body }) });
  const { errors } = refused.parse(await response.json());
  return { status: response.status, ...errors[0]?.extensions, count: errors.length, headers: response.headers };
}

async function outcome(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { status, code } = await send({ body: JSON.stringify({ query, variables }) });
  return [status, code];
}

it('answers null and NOT_FOUND for what it does not hold', async () => {
  const { status, body } = await ask('{ ownership(id: "nothing-of-ours") { say } }');
  expect(status).toBe(200);
  expect(body).toMatchObject({ data: { ownership: null }, errors: [{ path: ['ownership'], extensions: { code: 'NOT_FOUND' } }] });
});

const DAY = 'query ($day: Day) { ownership(id: "d-lw-03", asOf: $day) { say } }';
it.each(['2023-02-31', '2023-02-29', '15 March 2023', '2023-3-15', '', '0001-01-01', '9999-12-31', '0000-01-01', '2023-03-15T00:00:00Z'])('refuses %j as a day', async (day) => {
  expect(await outcome(DAY, { day })).toEqual([400, 'BAD_USER_INPUT']);
});

it.each([
  ['a text over 200 characters', `{ search(text: "${'x'.repeat(201)}") { total } }`, 'LIMIT_EXCEEDED'],
  ['a type name 800 times', `{ revision ${'__typename '.repeat(800)} }`, 'LIMIT_EXCEEDED'],
  ['a first day after the second', '{ changesBetween(from: "2023-03-15", to: "2018-05-25") { say } }', 'BAD_USER_INPUT'],
  ['a page of none', '{ passages(limit: 0) { id } }', 'BAD_USER_INPUT'],
  ['a page of none behind a variable', 'query ($n: Int! = 0) { passages(limit: $n) { id } }', 'BAD_USER_INPUT'],
  ['a subscription', 'subscription { revision }', 'BAD_USER_INPUT'],
  ['eleven nested fields', `{ bodies(limit: 1) ${'{ parts(limit: 1) '.repeat(9)}{ id }${' }'.repeat(9)} }`, 'LIMIT_EXCEEDED'],
  ['sixteen aliases', `{ bodies(limit: 1) { ${Array.from({ length: 16 }, (_, at) => `a${String(at)}: id`).join(' ')} } }`, 'LIMIT_EXCEEDED'],
  ['fragments that spread each other', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
  ['three lists in one another that could hold too much', '{ bodies(limit: 50) { parts(limit: 20) { parts(limit: 20) { partOf(limit: 2) { id } } } } }', 'LIMIT_EXCEEDED'],
  ['a page of 501', '{ bodies(limit: 501) { id } }', 'LIMIT_EXCEEDED'],
  ['a page of -1', '{ bodies(limit: -1) { id } }', 'BAD_USER_INPUT'],
  ['a list without a page', '{ bodies { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['six root fields', '{ revision revision revision revision revision revision }', 'LIMIT_EXCEEDED'],
  ['nothing that can be read', '{', 'GRAPHQL_PARSE_FAILED'],
  ['a field there is not', '{ boddies { id } }', 'GRAPHQL_VALIDATION_FAILED'],
])('refuses %s', async (_, query, code) => {
  expect(await outcome(query)).toEqual([400, code]);
});

it('refuses a document of more than 1,000 words and signs, however few its fields', async () => {
  const listing = (words: number): string => JSON.stringify({ query: `{ bodies(limit: 1, where: { id: { in: [${'"x" '.repeat(words)}] } }) { id } }` });
  expect(await send({ body: listing(1_000) })).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED', limit: 'tokens', count: 1 });
  expect((await send({ body: listing(100) })).status).toBe(200);
});

it('refuses variables 1,500 objects deep, and 100,000', async () => {
  const query = 'query ($where: BodyWhere) { bodies(limit: 1, where: $where) { id } }';
  for (const depth of [1_500, 20_000]) {
    const body = `{"query":${JSON.stringify(query)},"variables":{"where":${'{"NOT":'.repeat(depth)}{}${'}'.repeat(depth)}}}`;
    expect(await send({ body })).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED', count: 1 });
  }
});

const REFUSED: readonly (readonly [what: string, sent: Sent, expected: { readonly status: number; readonly code: string }])[] = [
  ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' }],
  ['plain text', { headers: { 'content-type': 'text/plain' } }, { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' }],
  ['a compressed body', { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } }, { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' }],
  ['300 KB', { body: JSON.stringify({ query: '{ revision }', note: 'x'.repeat(300_000) }) }, { status: 413, code: 'PAYLOAD_TOO_LARGE' }],
  ['what is no JSON', { body: '{"query"' }, { status: 400, code: 'BAD_REQUEST' }],
  ['several operations at once', { body: `[${REVISION},${REVISION}]` }, { status: 400, code: 'BAD_REQUEST' }],
  ['a question by a link of another page', { method: 'GET', headers: {}, path: '/graphql?query=%7Brevision%7D' }, { status: 400, code: 'BAD_REQUEST' }],
  ['a change by GET', { method: 'GET', headers: { 'apollo-require-preflight': '1' }, path: `/graphql?query=${encodeURIComponent(CHANGE)}` }, { status: 405, code: 'BAD_REQUEST' }],
  ['a page of the wide web', { headers: { ...JSON_TYPE, origin: 'https://example.org' } }, { status: 403, code: 'NOT_ALLOWED' }],
];
it.each(REFUSED)('refuses %s', async (_, sent, expected) => {
  expect(await send(sent)).toMatchObject({ ...expected, count: 1 });
});

it('refuses a name that is not of this machine', async () => {
  const { hostname, port } = new URL(startedServer().url);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => { socket.end('GET /livez HTTP/1.1\r\nHost: answerable.example\r\nConnection: close\r\n\r\n'); });
    let heard = '';
    socket.on('data', (chunk) => { heard += chunk.toString(); });
    socket.on('end', () => { resolve(heard); });
    socket.on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 403 /);
});

it('keeps the caller\'s request id where it is fit for a log, and makes one where it is not', async () => {
  const given = await send({ headers: { ...JSON_TYPE, 'x-request-id': 'from-the-proxy.7' }, body: '{"query":"{"}' });
  expect([given.headers.get('x-request-id'), given.requestId]).toEqual(['from-the-proxy.7', 'from-the-proxy.7']);
  const short = await send({ headers: { ...JSON_TYPE, 'x-request-id': 'e' }, body: '[{"query":"{ __typename }"}]' });
  expect([short.headers.get('x-request-id'), short.requestId]).toEqual(['e', 'e']);
  const made = await send({ headers: { ...JSON_TYPE, 'x-request-id': 'a b;c' }, body: '{"query":"{"}' });
  expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(made.requestId).toBe(made.headers.get('x-request-id'));
});

it('forbids the browser everything but our own files', async () => {
  const { headers } = await send({});
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy.split(';')).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "img-src 'self' blob:", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]));
  expect(policy).not.toContain('unsafe');
  expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('access-control-allow-origin'), headers.get('x-powered-by')])
    .toEqual(['nosniff', 'no-referrer', null, null]);
});

it('tells the register as stored without its sentinels, and with what it rests on', async () => {
  const { body } = await ask('{ deliverables(limit: 1, where: { id: { eq: "d-lw-03" } }) { id from until lastAttested evidence { document { id } } theme(limit: 1) { title } } }');
  expect(body).toMatchObject({ data: { deliverables: [{ id: 'd-lw-03', from: null, until: null, lastAttested: '2023-03-15', evidence: [{ document: { id: 'doc-001' } }] }] } });
  expect(JSON.stringify(body)).not.toMatch(/0001-01-01|9999-12-31/);
});

it('tells each end of a period as printed, how exact it is and on what it rests', async () => {
  const ends = 'from fromPrinted fromPrecision fromBasis until untilPrinted untilPrecision untilBasis';
  const one = (list: string, id: string): string => `${list}(limit: 1, where: { id: { eq: "${id}" } }) { ${ends} }`;
  const { body } = await ask(`{ ${one('posts', 'post-dirint')} ${one('agreements', 'plan-contract')} sourceDocuments(limit: 1, where: { id: { eq: "doc-002" } }) { issued issuedPrecision issuedBasis } }`);
  const never = { until: null, untilPrinted: null, untilPrecision: 'UNKNOWN', untilBasis: 'UNKNOWN' };
  expect(body).toEqual({ data: {
    posts: [{ from: '2017-01-01', fromPrinted: 'January 2017', fromPrecision: 'MONTH', fromBasis: 'STATED', until: '2019-01-01', untilPrinted: 'two-year period', untilPrecision: 'MONTH', untilBasis: 'STATED' }],
    agreements: [{ from: '2018-10-01', fromPrinted: 'October 2018', fromPrecision: 'MONTH', fromBasis: 'STATED', ...never }],
    sourceDocuments: [{ issued: '2018-05-25', issuedPrecision: 'DAY', issuedBasis: 'STATED' }],
  } });
});

it.each(['{ people(limit: 1) { id } }', '{ persons(limit: 1) { id } }', '{ claims(limit: 1) { gist } }', '{ appointments(limit: 1) { id } }'])('has no list for %s', async (query) => {
  expect(await outcome(query)).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
});
