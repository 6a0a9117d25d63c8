// One board is replaced by two, by keyboard alone and by two people: its author puts it into a draft, and it is recorded only once somebody else has approved it.
// The board is in no other case: what is written stays.
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLIENT_FOLDER } from '../../server/config.ts';
import { createLogger } from '../../server/logger.ts';
import { openDatabase, type Database } from '../../server/neo4j/database.ts';
import { openBrowser } from '../support/browser.ts';
import { fillDay } from '../support/officers-form.ts';
import { axeFindings } from '../support/opened-page.ts';
import { writtenStore } from '../support/started-server.ts';
import { withSignIn, type WithSignIn } from '../support/with-sign-in.ts';
import { unhurried } from '../support/with-tx.ts';

let browser: Browser;
let edge: WithSignIn;
let database: Database;
beforeAll(async () => {
  database = openDatabase(writtenStore(), createLogger('silent'));
  [browser, edge] = await Promise.all([openBrowser(), withSignIn(unhurried(database), { clientFolder: CLIENT_FOLDER })]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await edge.close();
  await database.close();
});

/** In a browser of their own. */
async function signedIn(account: string, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  await page.goto(`${edge.url}${path}`);
  await page.getByRole('link', { name: 'Sign in with The council' }).click();
  await page.getByLabel('Name').fill(account);
  await page.keyboard.press('Enter');
  await page.getByText('Signed in as').waitFor();
  return page;
}

async function press(page: Page, name: string, then: RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(then).first().waitFor();
}

async function take(page: Page, field: string, key: string): Promise<void> {
  await page.locator(field).focus();
  await page.keyboard.press(key);
}

it('is put in by one, approved and applied by another, and only then told on the page of the board', async () => {
  const title = `Two for the climate ${randomUUID().slice(0, 8)}`;
  const author = await signedIn('Edit-ada', '/maintain/do/replace-body/b-env?asOf=2026-12-01');
  await fillDay(author, 'on');
  for (const [at, name] of ['Environment Board', 'Climate Board'].entries()) {
    await author.locator(`#name-${String(at)}`).fill(name);
    await take(author, `#kind-${String(at)}`, 'ArrowDown');
  }
  await take(author, '#goesTo', 'End');
  await author.getByLabel('What is the new draft called?').fill(title);
  await press(author, 'Check before saving', /^Before you save$/u);
  await press(author, 'Put it into the draft', /^Its edits$/u);
  await author.getByText(/edit can be made as things stand/u).waitFor();
  const draft = new URL(author.url()).pathname;
  await press(author, 'Submit it for approval', /It waits for approval/u);
  expect(await author.getByRole('button', { name: 'Approve it' }).count()).toBe(0);

  const approver = await signedIn('Approve-bo', '/');
  await approver.getByRole('link', { name: 'Drafts', exact: true }).focus();
  await approver.keyboard.press('Enter');
  await approver.getByRole('link', { name: title }).focus();
  await approver.keyboard.press('Enter');
  expect(await approver.getByRole('table', { name: 'What edit 1 changes' }).innerText()).toContain('It ends on 1 April 2027.');
  await press(approver, 'Approve it', /It is approved and not applied yet/u);
  const told = async (): Promise<string> => {
    await author.goto(`${edge.url}/edits?of=b-env&asOf=2026-12-01`);
    await author.getByRole('heading', { level: 1, name: /^Edits of/u }).waitFor();
    return await author.locator('main').innerText();
  };
  expect(await told()).not.toContain('Body replaced');
  await press(approver, 'Apply it: record all its edits', /It is applied/u);
  expect(await axeFindings(approver)).toEqual([]);
  expect(await told()).toContain('Body replaced');
  await author.goto(`${edge.url}${draft}`);
  await author.getByText(/^It is applied\. It was written by (u-\w+)\. It was approved by (?!\1\b)u-\w+\./u).waitFor();
}, 120_000);
