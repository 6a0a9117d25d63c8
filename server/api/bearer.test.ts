// Programs that come with a token, over HTTP and with tokens of a real issuer: who gets in, and everything that does not.
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotFound } from '#schema/bad-news.ts';
import { AUDIENCE, startIssuer } from '../../test/support/issuer.ts';
import { bearing, withSignIn, type WithSignIn } from '../../test/support/with-sign-in.ts';
import { createLogger } from '../logger.ts';
import { openDatabase } from '../neo4j/database.ts';
import { makeSchema } from './schema.ts';

const QUESTION = '{ ownership(id: "d-lw-03") { say } }';
const away = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', databaseName: 'neo4j' }, createLogger('silent'));
// Whoever gets this far is told so.
const database = { ...away, read: () => Promise.reject(new NotFound('item')) };
const [IN, OUT, WITHOUT_ROLE] = [[200, ['NOT_FOUND']], [401, ['UNAUTHENTICATED']], [403, ['NOT_ALLOWED']]];

let edge: WithSignIn;
beforeAll(async () => {
  await makeSchema();
  edge = await withSignIn(database);
}, 60_000);
afterAll(async () => {
  await edge.close();
  await away.close();
});

async function asked(headers: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const { status, body: { codes } } = await edge.ask(QUESTION, headers);
  return [status, codes];
}
const askedWith = (token: string) => asked(bearing(token));
const now = () => Math.floor(Date.now() / 1_000);

describe('a token', () => {
  it('of an issuer we know lets its bearer in by the roles it grants', async () => {
    expect(await askedWith(await edge.council.tokenFor('Read'))).toEqual(IN);
    expect((await edge.ask('{ dualHats(party: "p-x") { say } }', bearing(await edge.council.tokenFor('Read')))).body.codes).toEqual(['NOT_ALLOWED']);
  });

  it('that grants nothing here is told so, and not taken for no token', async () => {
    expect(await askedWith(await edge.council.tokenFor('Nothing'))).toEqual(WITHOUT_ROLE);
  });

  it('of an issuer that everybody may read by lets in whom it gives no role', async () => {
    expect(await askedWith(await edge.nhs.tokenFor('Nothing'))).toEqual(IN);
  });
});

describe('S59 without a token', () => {
  it.each(['{ __typename }', QUESTION, '{ __schema { types { name } } }', 'mutation { __typename }', 'no document at all'])('%s is refused', async (query) => {
    const { status, body, headers } = await edge.ask(query);
    expect([status, body, headers.get('www-authenticate'), headers.get('cache-control')]).toEqual([401, { data: undefined, codes: ['UNAUTHENTICATED'] }, 'Bearer', 'no-store']);
  });

  it('no list is sent as a file, and no document by GET', async () => {
    for (const path of ['/exports/unowned.csv', '/exports/no-such.csv', `/graphql?query=${encodeURIComponent('{__typename}')}`]) expect((await fetch(`${edge.url}${path}`)).status).toBe(401);
  });

  it('the two health questions are answered, and who looks is nobody', async () => {
    expect((await fetch(`${edge.url}/livez`)).status).toBe(200);
    expect(await (await fetch(`${edge.url}/session`)).json()).toEqual({ is: 'SIGNED_OUT', issuers: [{ name: 'council', label: 'The council' }, { name: 'nhs', label: 'The nhs' }] });
  });
});

const hmac = (token: string, key: string) => {
  const [, payload = ''] = token.split('.');
  const signed = `${Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'at+jwt' })).toString('base64url')}.${payload}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
};

const ATTACKS: Readonly<Record<string, () => Promise<string>>> = {
  'that is signed by nobody': () => Promise.resolve(new UnsecuredJWT({ roles: ['Run'], sub: 'x' }).setIssuer(edge.council.issuer.issuer).setAudience(AUDIENCE).setExpirationTime('5m').encode()),
  'whose signature is cut off': async () => (await edge.council.forged({})).replace(/[^.]*$/u, ''),
  'whose claims were changed': async () => (await edge.council.tokenFor('Read')).replace(/\.[^.]+\./u, `.${Buffer.from(JSON.stringify({ iss: edge.council.issuer.issuer, aud: AUDIENCE, sub: 'x', exp: now() + 300, roles: ['Run'] })).toString('base64url')}.`),
  'that is signed with the public key as if it were a secret': async () => hmac(await edge.council.forged({}), JSON.stringify(edge.council.publicKey())),
  'for somebody else': () => edge.council.forged({ aud: 'https://elsewhere.example' }),
  'that tells a browser who signed in': () => edge.council.forged({ aud: 'answerable' }),
  'of another issuer, signed by this one': () => edge.council.forged({ iss: edge.nhs.issuer.issuer }),
  'of an issuer we do not know': () => edge.council.forged({ iss: 'https://elsewhere.example' }),
  'without an issuer': () => edge.council.forged({ iss: undefined }),
  'that is over': () => edge.council.forged({ exp: now() - 60 }),
  'that never ends': () => edge.council.forged({ exp: undefined }),
  'that is not good yet': () => edge.council.forged({ nbf: now() + 120 }),
  'of nobody': () => edge.council.forged({ sub: undefined }),
  'with a key that is not the issuer\'s': () => edge.council.forged({}, { kid: 'no-such' }),
};

describe('S48 a token', () => {
  it('made with the issuer\'s own key is good as long as nothing is wrong with it', async () => {
    expect(await askedWith(await edge.council.forged({}))).toEqual(IN);
  });

  it.each(Object.entries(ATTACKS))('%s is refused', async (_, forge) => {
    expect(await askedWith(await forge())).toEqual(OUT);
  });

  it.each(['', 'Bearer', 'Bearer ', 'Bearer a.b.c', 'Bearer x y', 'Basic cmVhZGVyOng=', `Bearer ${'a.'.repeat(4_000)}`])('that is none, as in %j, is refused', async (authorization) => {
    expect(await asked({ authorization })).toEqual(OUT);
  });

  it('that names a place of its own for its key is held against the issuer\'s keys, and nobody is asked there', async () => {
    const stranger = await startIssuer('stranger', edge.url);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const address = `${stranger.issuer.issuer}/jwks`;
    for (const header of [{ jku: address }, { x5u: address }, { jku: address, kid: edge.council.publicKey().kid ?? '' }, { jwk: stranger.publicKey() }]) {
      const token = await new SignJWT({ roles: ['Run'] }).setProtectedHeader({ alg: 'RS256', ...header }).setIssuer(edge.council.issuer.issuer).setAudience(AUDIENCE).setSubject('x').setExpirationTime('5m').sign(privateKey);
      expect(await askedWith(token)).toEqual(OUT);
    }
    expect(stranger.asked()).toEqual([]);
    await stranger.close();
  });

  it('is not passed over for a good session, nor for being sent in another way', async () => {
    expect(await asked({ authorization: 'Bearer a.b.c', cookie: '__Host-answerable=x' })).toEqual(OUT);
    const good = await edge.council.tokenFor('Run');
    for (const headers of [{ 'x-authorization': `Bearer ${good}` }, { cookie: `authorization=${good}` }, { cookie: `__Host-answerable=${good}` }]) expect(await asked(headers)).toEqual(OUT);
    expect((await fetch(`${edge.url}/graphql?access_token=${good}&query=${encodeURIComponent(QUESTION)}`, { headers: { 'apollo-require-preflight': 'x' } })).status).toBe(401);
  });
});

describe('S48 an issuer', () => {
  it('that changes its keys is believed by the new ones, and the old ones are worth nothing', async () => {
    const old = await edge.nhs.tokenFor('Read');
    expect(await askedWith(old)).toEqual(IN);
    await edge.nhs.changeKeys();
    expect(await askedWith(await edge.nhs.tokenFor('Read'))).toEqual(IN);
    expect(await askedWith(old)).toEqual(OUT);
  });

  it('that does not answer lets nobody in, and that is said', async () => {
    const other = await withSignIn(database);
    const token = await other.council.tokenFor('Run');
    other.council.goAway();
    const { status, body, headers } = await other.ask(QUESTION, bearing(token));
    expect([status, body.codes, headers.get('retry-after')]).toEqual([503, ['SIGN_IN_UNAVAILABLE'], '5']);
    await other.close();
  });
});

it.each([{ 'x-role': 'admin' }, { 'x-roles': 'admin,editor' }, { 'x-user': 'admin' }, { role: 'admin' }, { 'x-forwarded-user': 'admin' }, { forwarded: 'for=127.0.0.1;user=admin' }])('S56 a role in a header, as %j, is worth nothing', async (headers) => {
  const token = bearing(await edge.council.tokenFor('Read'));
  expect((await edge.ask('{ dualHats(party: "p-x") { say } }', { ...token, ...headers })).body.codes).toEqual(['NOT_ALLOWED']);
});

it('S56 a role in the body is worth nothing', async () => {
  const body = JSON.stringify({
    query: '{ dualHats(party: "p-x") { say } }', jwt: { roles: ['admin'] }, viewer: { roles: ['admin'] }, context: { viewer: { roles: ['admin'] } },
    extensions: { viewer: { roles: ['admin'] }, jwt: { roles: ['admin'] } }, variables: { viewer: { roles: ['admin'] }, jwt: { roles: ['Run'] } },
  });
  const response = await fetch(`${edge.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...bearing(await edge.council.tokenFor('Read')) }, body });
  expect(await response.text()).toContain('"NOT_ALLOWED"');
});

describe('S60 what the API is made of', () => {
  it.each([['Read', true], ['Edit', true], ['Run', true], ['Develop', false]] as const)('is kept from %s: %s', async (word, isKept) => {
    for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Query") { name } }', '{ ...F } fragment F on Query { a: __schema { queryType { name } } }']) {
      const { body: { data, codes } } = await edge.ask(query, bearing(await edge.council.tokenFor(word)));
      expect([codes.includes('NOT_ALLOWED'), data === undefined]).toEqual([isKept, isKept]);
    }
  });
});

describe('S52 a reader who edits', () => {
  it.each([
    ['by an alias', 'mutation { ownership: addPerson(input: { name: "A" }, key: "k", dryRun: true) { __typename } }'],
    ['by a fragment', 'mutation { ...F } fragment F on Mutation { addPerson(input: { name: "A" }, key: "k", dryRun: true) { __typename } }'],
    ['inside a fragment of no name', 'mutation { ... on Mutation { ... { addPerson(input: { name: "A" }, key: "k") { __typename } } } }'],
    ['beside something harmless', 'mutation { __typename addPerson(input: { name: "A" }, key: "k") { query { revision } } }'],
    ['by one operation of two', 'query A { revision } mutation B { addPerson(input: { name: "A" }, key: "k") { __typename } }'],
  ])('%s is refused', async (_, query) => {
    const operationName = query.includes('mutation B') ? 'B' : undefined;
    const response = await fetch(`${edge.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...bearing(await edge.council.tokenFor('Read')) }, body: JSON.stringify({ query, operationName }) });
    expect(await response.text()).toContain('"NOT_ALLOWED"');
  });
});

it('S41 an edit by GET is refused, whoever asks', async () => {
  for (const word of ['Edit', 'Run']) {
    const query = encodeURIComponent('mutation { addPerson(input: { name: "A" }, key: "k") { __typename } }');
    const response = await fetch(`${edge.url}/graphql?query=${query}`, { headers: { 'apollo-require-preflight': 'x', ...bearing(await edge.council.tokenFor(word)) } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  }
});

it('keeps tokens, names and addresses of people out of the log', async () => {
  const token = await edge.council.tokenFor('Run');
  await askedWith(token);
  expect(JSON.stringify(edge.lines)).not.toMatch(new RegExp(`${token.slice(-20)}|Run-program|by name`, 'u'));
});
