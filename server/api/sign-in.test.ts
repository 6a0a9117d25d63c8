// Signing in and out by a browser, with two real issuers: there and back, and everything that must not come of it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { NotFound } from '#schema/bad-news.ts';
import { COOKIE, sessionIdOf, signInAs, signingBrowser, statusFor, whoLooks, type SigningBrowser } from '../../test/support/signing-browser.ts';
import { withSignIn, type WithSignIn } from '../../test/support/with-sign-in.ts';
import { createLogger } from '../logger.ts';
import { openDatabase, type Database } from '../neo4j/database.ts';
import { makeSchema } from './schema.ts';

const away = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', databaseName: 'neo4j' }, createLogger('silent'));
const database: Database = { ...away, read: () => Promise.reject(new NotFound('item')) };
const folder = mkdtempSync(join(tmpdir(), 'client-'));
writeFileSync(join(folder, 'index.html'), '<title>Ours</title>');

let edge: WithSignIn;
beforeAll(async () => {
  await makeSchema();
  edge = await withSignIn(database, { clientFolder: folder });
}, 60_000);
afterAll(async () => {
  await edge.close();
  await away.close();
  rmSync(folder, { recursive: true });
});

const statusOf = (browser: SigningBrowser, at = edge) => statusFor(browser, at.url);
const idOf = (browser: SigningBrowser) => sessionIdOf(browser, edge.url);
const signedIn = (account: string, { issuer = 'council', to = '/structure?asOf=2023-03-15', at = edge } = {}) => signInAs(account, { url: at.url, issuer, to });
const sessionOf = (browser: SigningBrowser, at = edge) => whoLooks(browser, at.url);

describe('whoever signs in', () => {
  it('comes back to where they were, is known by name and by the roles of their issuer, and is answered', async () => {
    const { browser, ended } = await signedIn('Edit-ada');
    expect(ended).toBe(`${edge.url}/structure?asOf=2023-03-15`);
    expect(await sessionOf(browser)).toMatchObject({ is: 'SIGNED_IN', name: 'Edit-ada by name', roles: ['editor'], by: 'The council' });
    expect(await statusOf(browser)).toBe(200);
  });

  it('may do so with another issuer, whose words count for themselves', async () => {
    const { browser } = await signedIn('Nothing-bo', { issuer: 'nhs' });
    expect(await sessionOf(browser)).toMatchObject({ roles: ['reader'], by: 'The nhs' });
  });

  it('is sent to the issuer with a challenge, a state and a nonce, and never twice with the same', async () => {
    const sent = await Promise.all([1, 2].map(async () => new URL((await signingBrowser().get(`${edge.url}/sign-in/council`)).headers.get('location') ?? '').searchParams));
    for (const asked of sent) expect(Object.fromEntries(asked)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', redirect_uri: `${edge.url}/sign-in/council/back`, scope: 'openid profile' });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(new Set(sent.map((asked) => asked.get(name) ?? '')).size).toBe(2);
  });

  it('S50 has a cookie that no script, no other site and no plain page of a name beside ours can read or set', async () => {
    const { browser } = await signedIn('Read-cy');
    const lines = browser.cookies(edge.url);
    expect([...lines.keys()]).toEqual([COOKIE]);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(lines.get(COOKIE)?.line).toContain(part);
    expect(lines.get(COOKIE)?.line).not.toMatch(/domain=|expires=|max-age=/iu);
    expect(idOf(browser)).toMatch(/^[\w-]{43}$/u);
  });

  it('is turned back where no role is given to them, and where they turn back themselves', async () => {
    expect((await signedIn('Nothing-di')).ended).toBe(`${edge.url}/sign-in?failed=no-role`);
    const { browser, ended } = await signedIn('');
    expect([ended, (await sessionOf(browser)).is, browser.cookies(edge.url).size]).toEqual([`${edge.url}/sign-in?failed=failed`, 'SIGNED_OUT', 0]);
  });

  it('signs in on two pages at once', async () => {
    const browser = signingBrowser();
    const first = await browser.follow(`${edge.url}/sign-in/council?to=/gaps`);
    expect(await browser.signIn(`${edge.url}/sign-in/nhs?to=/checks`, 'Read-ed')).toBe(`${edge.url}/checks`);
    const back = await browser.get(first.address, { method: 'POST', body: new URLSearchParams({ login: 'Edit-ed' }) });
    expect((await browser.follow(new URL(back.headers.get('location') ?? '', first.address).href)).address).toBe(`${edge.url}/gaps`);
    expect((await sessionOf(browser)).roles).toEqual(['editor']);
  });
});

describe('signing out', () => {
  it('ends the session here and leads to where the issuer ends its own, which leads back', async () => {
    const { browser } = await signedIn('Read-joy');
    const copy = signingBrowser();
    copy.cookies(edge.url).set(COOKIE, { value: idOf(browser), line: '' });
    const { to } = z.object({ to: z.string() }).parse(await (await browser.get(`${edge.url}/sign-out`, { method: 'POST' })).json());
    expect([await statusOf(browser), await statusOf(copy), browser.cookies(edge.url).size]).toEqual([401, 401, 0]);
    expect(to).toContain(`${edge.council.issuer.issuer}/session/end?`);
    const page = await (await browser.get(to)).text();
    const [, action = ''] = /action="([^"]+)"/u.exec(page) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/u.exec(page) ?? [];
    const left = await browser.get(action, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
    expect(left.headers.get('location')).toBe(`${edge.url}/sign-in`);
    // The issuer asks who it is again.
    expect((await browser.follow(`${edge.url}/sign-in/council`)).address).toContain('/interaction/');
  });

  it('leads back to the page of signing in whoever was not signed in', async () => {
    expect(await (await signingBrowser().get(`${edge.url}/sign-out`, { method: 'POST' })).json()).toEqual({ to: '/sign-in' });
  });

  it.each([[{ origin: 'https://elsewhere.example' }, 'POST', 403], [{ origin: 'null' }, 'POST', 403], [{}, 'GET', 405]] as const)('S40 is not done for another page or by a link: %j %s', async (headers, method, status) => {
    const { browser } = await signedIn('Read-kim');
    expect((await browser.get(`${edge.url}/sign-out`, { method, headers })).status).toBe(status);
    expect(await statusOf(browser)).toBe(200);
  });
});

describe('time', () => {
  it('ends a session that is left alone, and one that is used all day', async () => {
    const short = await withSignIn(database, { idle: 60_000, longest: 150_000 });
    const { browser } = await signedIn('Read-max', { at: short });
    const began = Date.now();
    const clock = vi.spyOn(Date, 'now');
    const at = async (ms: number) => {
      clock.mockReturnValue(began + ms);
      return await statusOf(browser, short);
    };
    expect([await at(50_000), await at(100_000), await at(149_000), await at(151_000)]).toEqual([200, 200, 200, 401]);
    clock.mockRestore();
    await browser.signIn(`${short.url}/sign-in/council`, 'Read-max');
    const again = Date.now();
    const later = vi.spyOn(Date, 'now').mockReturnValue(again + 59_000);
    // Looking who is signed in is no use of it.
    expect((await sessionOf(browser, short)).is).toBe('SIGNED_IN');
    later.mockReturnValue(again + 61_000);
    expect(await statusOf(browser, short)).toBe(401);
    later.mockRestore();
    await short.close();
  });
});

describe('whoever is not signed in', () => {
  it('is served the client and its page of signing in, and nothing else', async () => {
    for (const path of ['/', '/sign-in', '/sign-in?failed=expired', '/bodies/x']) expect(await (await fetch(`${edge.url}${path}`)).text()).toContain('Ours');
    for (const [path, status] of [['/sign-in/council/else', 404], ['/session/x', 404], ['/programs/documents', 404], ['/exports/unowned.csv', 401]] as const) expect((await fetch(`${edge.url}${path}`)).status).toBe(status);
  });

  it('is told that an issuer does not answer, and may try again', async () => {
    const other = await withSignIn(database);
    other.council.goAway();
    expect((await signingBrowser().get(`${other.url}/sign-in/council`)).headers.get('location')).toBe('/sign-in?failed=unreachable');
    expect((await signingBrowser().get(`${other.url}/sign-in/nhs`)).headers.get('location')).toContain(other.nhs.issuer.issuer);
    await other.close();
  });
});

it('keeps who signed in, and every secret of it, out of the log', async () => {
  const { browser } = await signedIn('Run-olga');
  const said = JSON.stringify(edge.lines);
  expect(said).toContain('"signed-in"');
  for (const secret of ['olga', idOf(browser), 'state=', 'code=', edge.council.issuer.clientSecret]) expect(said).not.toContain(secret);
});
