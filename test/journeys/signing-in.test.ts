// Signing in through a real browser, with two real issuers: there and back, what each role is offered, and a session that ends under a form.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CLIENT_FOLDER } from '../../server/config.ts';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, overflowOf } from '../support/opened-page.ts';
import { COOKIE } from '../support/signing-browser.ts';
import { withSignIn, type WithSignIn } from '../support/with-sign-in.ts';
import { sharedStore } from '../support/with-tx.ts';

const DAY = 'asOf=2023-03-15';
const REASON = 'Agreed at the board on 12 March 2026, item 4';
let browser: Browser;
let edge: WithSignIn;
beforeAll(async () => {
  [browser, edge] = await Promise.all([openBrowser(), withSignIn(sharedStore(), { clientFolder: CLIENT_FOLDER })]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await edge.close();
});

const contexts: BrowserContext[] = [];
afterEach(async () => { await Promise.all(contexts.splice(0).map((context) => context.close())); });

async function opened(path: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/London' });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(`${edge.url}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function signIn(page: Page, account: string, label = 'The council'): Promise<void> {
  await page.getByRole('link', { name: `Sign in with ${label}` }).click();
  await page.getByLabel('Name').fill(account);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Signed in as').waitFor();
}

/** As when its time is over: the browser still holds the cookie. */
async function endSession(page: Page): Promise<void> {
  const { value } = (await page.context().cookies()).find(({ name }) => name === COOKIE) ?? expect.fail('It has no session.');
  await fetch(`${edge.url}/sign-out`, { method: 'POST', headers: { cookie: `${COOKIE}=${value}` } });
}

describe('whoever is not signed in', () => {
  it.each([1280, 320])('is led from any page to one that names the issuers, sound at %i px', async (width) => {
    const page = await opened(`/gaps?list=owners&${DAY}`, width);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sign in to Answerable');
    expect(await page.getByRole('link', { name: /^Sign in with/u }).allInnerTexts()).toEqual(['Sign in with The council', 'Sign in with The nhs']);
    expect([await axeFindings(page), await overflowOf(page)]).toEqual([[], 0]);
  });

  it('comes back to that page, and is told by whom and as what they are signed in', async () => {
    const page = await opened(`/gaps?list=owners&${DAY}`);
    await signIn(page, 'Edit-ada');
    expect(page.url()).toBe(`${edge.url}/gaps?list=owners&${DAY}`);
    expect(await page.getByText('Signed in as').innerText()).toBe('Signed in as Edit-ada by name with The council: editor');
    expect(await axeFindings(page)).toEqual([]);
    const cookie = (await page.context().cookies()).find(({ name }) => name === COOKIE);
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/', domain: '127.0.0.1', expires: -1 });
  });

  it('is told why it did not work', async () => {
    const page = await opened('/');
    await page.getByRole('link', { name: 'Sign in with The council' }).click();
    await page.getByLabel('Name').fill('Nothing-bo');
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('you have no role here');
  });
});

it('a reader is offered no form, an editor is', async () => {
  const offered = async (account: string, label: string) => {
    const page = await opened(`/bodies/b-lw-pb?${DAY}`);
    await signIn(page, account, label);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return await page.getByRole('link', { name: /maintain the record|edits of/iu }).count();
  };
  expect(await offered('Nothing-cy', 'The nhs')).toBe(0);
  expect(await offered('Edit-cy', 'The council')).toBeGreaterThan(1);
});

it('S49 a session that ends under a form takes nothing that was typed, and nobody else is shown it', async () => {
  const form = '/maintain/do/end-line/rel-093?asOf=2026-12-01';
  const page = await opened(form);
  await signIn(page, 'Edit-di');
  await page.locator('#reason').fill(REASON);
  for (const [part, text] of [['day', '1'], ['month', '4'], ['year', '2027']] as const) await page.locator(`#endsOn-${part}`).fill(text);
  await endSession(page);
  await page.getByRole('button', { name: 'Check before saving' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('You are no longer signed in. What you typed is kept');
  expect(await page.locator('#reason').inputValue()).toBe(REASON);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Sign in again' }).click();
  // The issuer still knows them.
  await page.getByRole('link', { name: 'Sign in with The council' }).click();
  await page.getByText('Signed in as').waitFor();
  expect(page.url()).toBe(`${edge.url}${form}`);
  expect([await page.locator('#reason').inputValue(), await page.locator('#endsOn-year').inputValue()]).toEqual([REASON, '2027']);
  await page.getByRole('button', { name: 'Check before saving' }).click();
  await page.getByRole('heading', { name: 'Before you save' }).waitFor();
  // Another at the same desk.
  await endSession(page);
  await page.goto(`${edge.url}${form}`);
  await signIn(page, 'Edit-ed', 'The nhs');
  expect(await page.locator('#reason').inputValue()).toBe('');
});

it('a session that ends between two pages leads to signing in, and on to the second', async () => {
  const page = await opened(`/bodies/b-lw-pb?${DAY}`);
  await signIn(page, 'Read-fay');
  await endSession(page);
  await page.getByRole('link', { name: 'Changes' }).click();
  await page.getByRole('heading', { name: 'You are no longer signed in' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await page.getByRole('link', { name: 'Sign in with The council' }).click();
  await page.getByText('Signed in as').waitFor();
  expect(new URL(page.url()).pathname).toBe('/changes');
});

it('signing out ends it here and with the issuer, and leads back to signing in', async () => {
  const page = await opened(`/?${DAY}`);
  await signIn(page, 'Read-gil');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('heading', { name: 'Sign in to Answerable' }).waitFor();
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain(COOKIE);
  await page.getByRole('link', { name: 'Sign in with The council' }).click();
  await page.getByLabel('Name').waitFor();
});
