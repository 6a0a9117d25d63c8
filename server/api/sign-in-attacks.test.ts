// What must not come of signing in by a browser: with two real issuers, and somebody who plays foul.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotFound } from '#schema/bad-news.ts';
import { COOKIE, sessionIdOf, signInAs, signingBrowser, statusFor, whoLooks, type SigningBrowser } from '../../test/support/signing-browser.ts';
import { withSignIn, type WithSignIn } from '../../test/support/with-sign-in.ts';
import { createLogger } from '../logger.ts';
import { openDatabase, type Database } from '../neo4j/database.ts';
import { makeSchema } from './schema.ts';

const away = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', databaseName: 'neo4j' }, createLogger('silent'));
const held: { read: Database['read'] } = { read: () => Promise.reject(new NotFound('item')) };
const database: Database = { ...away, read: (work, options) => held.read(work, options) };

let edge: WithSignIn;
beforeAll(async () => {
  await makeSchema();
  edge = await withSignIn(database);
}, 60_000);
afterAll(async () => {
  await edge.close();
  await away.close();
});

const statusOf = (browser: SigningBrowser) => statusFor(browser, edge.url);
const idOf = (browser: SigningBrowser) => sessionIdOf(browser, edge.url);
const signedIn = (account: string, { to = '/' } = {}) => signInAs(account, { url: edge.url, to });
const sessionOf = (browser: SigningBrowser) => whoLooks(browser, edge.url);

describe('S50 a session', () => {
  it('is another after each signing in, and the one before is over', async () => {
    const { browser } = await signedIn('Read-fay');
    const before = idOf(browser);
    await browser.signIn(`${edge.url}/sign-in/council`, 'Read-fay');
    expect(idOf(browser)).not.toBe(before);
    const old = signingBrowser();
    old.cookies(edge.url).set(COOKIE, { value: before, line: '' });
    expect([await statusOf(browser), await statusOf(old)]).toEqual([200, 401]);
  });

  it('that somebody else put into the browser is not the one signed in', async () => {
    const browser = signingBrowser();
    browser.cookies(edge.url).set(COOKIE, { value: 'chosen-by-somebody-else', line: '' });
    await browser.signIn(`${edge.url}/sign-in/council`, 'Run-gil');
    const other = signingBrowser();
    other.cookies(edge.url).set(COOKIE, { value: 'chosen-by-somebody-else', line: '' });
    expect([await statusOf(browser), await statusOf(other)]).toEqual([200, 401]);
  });
});

it.each(['Bearer a.b.c', 'Basic cmVhZGVyOng='])('S48 %s is refused also from a browser that is signed in', async (authorization) => {
  const { browser } = await signedIn('Run-gus');
  const sent = await browser.get(`${edge.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: '{"query":"{ __typename }"}' });
  expect([sent.status, await statusOf(browser)]).toEqual([401, 200]);
});

describe('coming back from the issuer', () => {
  const begunBy = async (browser: SigningBrowser) => {
    const { address } = await browser.follow(`${edge.url}/sign-in/council`);
    const sent = await browser.get(address, { method: 'POST', body: new URLSearchParams({ login: 'Run-hal' }) });
    const on = await browser.get(new URL(sent.headers.get('location') ?? '', address).href);
    return on.headers.get('location') ?? '';
  };

  it('in another browser than the one that began is refused: nobody is signed in as somebody else', async () => {
    const back = await begunBy(signingBrowser());
    const victim = signingBrowser();
    expect((await victim.follow(back)).address).toBe(`${edge.url}/sign-in?failed=expired`);
    expect((await sessionOf(victim)).is).toBe('SIGNED_OUT');
  });

  it('is good once', async () => {
    const browser = signingBrowser();
    const back = await begunBy(browser);
    const cookies = new Map(browser.cookies(edge.url));
    expect((await browser.follow(back)).address).toBe(`${edge.url}/`);
    for (const [name, kept] of cookies) browser.cookies(edge.url).set(name, kept);
    expect((await browser.follow(back)).address).toBe(`${edge.url}/sign-in?failed=failed`);
  });

  it.each([
    ['another state', (back: URL) => { back.searchParams.set('state', 'x'.repeat(43)); }, 'expired'],
    ['no state', (back: URL) => { back.searchParams.delete('state'); }, 'expired'],
    ['another code', (back: URL) => { back.searchParams.set('code', 'x'); }, 'failed'],
    ['no code', (back: URL) => { back.searchParams.delete('code'); }, 'failed'],
    ['the name of another issuer', (back: URL) => { back.pathname = '/sign-in/nhs/back'; }, 'expired'],
    ['the name of no issuer', (back: URL) => { back.pathname = '/sign-in/none/back'; }, 'unknown'],
    ['another issuer in its words', (back: URL) => { back.searchParams.set('iss', edge.nhs.issuer.issuer); }, 'failed'],
  ] as const)('with %s is refused', async (_, change, why) => {
    const browser = signingBrowser();
    const back = new URL(await begunBy(browser));
    change(back);
    expect((await browser.follow(back.href)).address).toBe(`${edge.url}/sign-in?failed=${why}`);
    expect((await sessionOf(browser)).is).toBe('SIGNED_OUT');
  });

  it('with a cookie that was not sealed here is refused', async () => {
    const browser = signingBrowser();
    const back = await begunBy(browser);
    const [name = ''] = browser.cookies(edge.url).keys();
    browser.cookies(edge.url).set(name, { value: 'e30.e30.e30.e30.e30', line: '' });
    expect((await browser.follow(back)).address).toBe(`${edge.url}/sign-in?failed=expired`);
  });
});

it.each([
  'https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', '/%09/elsewhere.example', '\\\\elsewhere.example', '/\t/elsewhere.example', 'javascript:alert(1)',
  'elsewhere.example', '/..//elsewhere.example', '/sign-in/council', '/sign-out', '',
])('S43 leads nowhere but to a page of ours, though asked for %j', async (to) => {
  const { ended } = await signedIn('Read-ira', { to });
  expect(new URL(ended).origin).toBe(edge.url);
  expect(ended).not.toMatch(/\/\/elsewhere|\/sign-/u);
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])('S40 a form of another site, as %j, changes nothing for whoever is signed in', async (type) => {
  const { browser } = await signedIn('Run-lee');
  const body = JSON.stringify({ query: 'mutation { addPerson(input: { name: "A" }, key: "k") { __typename } }' });
  const sent = async (headers: Record<string, string>) => (await browser.get(`${edge.url}/graphql`, { method: 'POST', headers, body: new Blob([body], { type }) })).status;
  expect([await sent({}), await sent({ origin: 'https://elsewhere.example' })]).toEqual([415, 403]);
});

it('S40 a question by a link of another site is not answered, though the browser sends its cookie', async () => {
  const { browser } = await signedIn('Run-lu');
  expect((await browser.get(`${edge.url}/graphql?query=${encodeURIComponent('{ __typename }')}`)).status).toBe(400);
});

it('S49 an answer that comes after signing out is not told', async () => {
  const { browser } = await signedIn('Read-ned');
  const before = held.read;
  let answer = (): void => undefined;
  const asked = new Promise<void>((told) => {
    held.read = () => { told(); return new Promise((_, reject) => { answer = () => { reject(new NotFound('item')); }; }); };
  });
  const status = statusOf(browser);
  await asked;
  const copy = signingBrowser();
  copy.cookies(edge.url).set(COOKIE, { value: idOf(browser), line: '' });
  await copy.get(`${edge.url}/sign-out`, { method: 'POST' });
  answer();
  expect(await status).toBe(401);
  held.read = before;
});
