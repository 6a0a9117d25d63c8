// The day is in the address; a wrong address is a sentence; the way back works.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openPage } from '../support/opened-page.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

describe('a long page on a telephone', () => {
  it('folds the themes of a plan with their counts, opens one by keyboard or by its address, and all for print', async () => {
    const { page, goTo } = await openPage(browser, { width: 390, height: 844 });
    await goTo('/plans/e.plan-2023?asOf=2023-03-15');
    const folds = page.locator('details.fold');
    await folds.first().waitFor();
    expect(await page.locator('details.fold[open]').count()).toBe(0);
    await folds.first().locator('summary').focus();
    await page.keyboard.press('Enter');
    await folds.first().getByRole('link').first().waitFor();
    expect(await folds.first().locator('summary').innerText()).toMatch(/\d+ deliverables$/u);
    await goTo('/plans/of/th-lw-1?asOf=2023-03-15#th-lw-1');
    await page.locator('#th-lw-1 details[open]').waitFor();
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('details.fold:not([open])').count()).toBe(0);
  });

  it('shows the first ten of a list of gaps, and says how many more the page holds', async () => {
    const { page, goTo } = await openPage(browser, { width: 390, height: 844 });
    await goTo('/gaps?list=owners&asOf=2023-03-15');
    await page.getByText('40 more on this page').waitFor();
    expect(await page.locator('.gap-table tbody tr:visible').count()).toBe(10);
    await page.getByText('40 more on this page').click();
    expect(await page.locator('.gap-table tbody tr:visible').count()).toBe(50);
  });
});

it.each(['deliverables/d-lw-03', 'measures/m-lw-01', 'risks/rk-2023-1', 'programmes/pr-1'])('sends the bare address %s to its first page, with its day and switches', async (path) => {
  const { page, goTo } = await openPage(browser);
  await goTo(`/${path}?asOf=2023-04-01&proposals=show`);
  await page.waitForURL((url) => url.pathname === `/${path}/accountability`);
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('asOf'), searchParams.get('proposals')]).toEqual(['2023-04-01', 'show']);
});

describe('the day', () => {
  it('is written into the address at the first visit: of the newest paper, since that is older than two years', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/');
    await page.waitForURL(/asOf=2023-03-15/);
    expect(await page.locator('main').innerText()).toContain('As at 15 March 2023');
  });

  it('falls back with a notice when the address names a day that no calendar has', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/bodies/b-lw-pb?asOf=2023-02-31');
    await page.waitForURL(/asOf=2023-03-15/);
    await page.getByRole('status').getByText(/2023-02-31/).waitFor();
  });

  it('is not invented while the record does not answer: the address stays as typed, and Try again goes on', async () => {
    const { page, goTo } = await openPage(browser);
    await page.route('**/graphql', (route) => route.abort());
    await goTo('/bodies/b-lw-pb');
    await page.getByRole('alert').getByText('Answerable cannot be reached just now').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByText('As at').count()).toBe(0);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForURL(/asOf=2023-03-15/);
    await page.getByRole('heading', { level: 1, name: 'Living Well Partnership Board' }).waitFor();
  });

  it('can be changed with three fields, and the page follows', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/bodies/b-lw-pb?asOf=2023-03-15');
    await page.getByRole('button', { name: 'Change date' }).click();
    await page.getByRole('textbox', { name: 'Day' }).fill('1');
    await page.getByRole('textbox', { name: 'Month' }).fill('4');
    await page.getByRole('textbox', { name: 'Year' }).fill('2026');
    await page.keyboard.press('Enter');
    await page.waitForURL(/asOf=2026-04-01/);
    await page.getByText('As at 1 April 2026').waitFor();
  });

  it('before the first paper says so, and shows no fact read backwards', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/deliverables/d-lw-03/accountability?asOf=2023-03-14');
    const text = await page.locator('main').innerText();
    expect(text).toContain('15 March 2023');
    expect(text).not.toContain('Living Well Partnership Board');
  });

  it('before the first paper shows no empty picture, and leads to a day with one', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/structure?asOf=2001-01-01');
    expect(await page.locator('svg.diagram__window').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'View as list' }).count()).toBe(0);
    await page.locator('main').getByRole('link', { name: /See it as of 15 March 2023/ }).click();
    await page.waitForURL(/asOf=2023-03-15/);
    await page.locator('svg.diagram__window').waitFor();
  });
});

it('a plan that is only proposed says so above all else', async () => {
  const { page, goTo } = await openPage(browser);
  await goTo('/plans/e.plan-acc?asOf=2023-03-15&proposals=show');
  await page.locator('main').getByText('This is proposed. We hold no decision on it.').waitFor();
});

describe('an address', () => {
  it('of a thing nobody holds is answered with a sentence and a way on', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/deliverables/d-xx-99/accountability?asOf=2023-03-15');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('We hold no such deliverable');
    expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(0);
  });

  it('that asks for a view or evidence that cannot be says so, and shows the page', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/structure?asOf=2023-03-15&view=pie&evidence=two%20words');
    const notice = page.locator('.notice');
    await notice.getByText('“pie” is not a way to see the structure').waitFor();
    expect(await notice.innerText()).toContain('“two words” names no evidence');
    expect(await page.locator('svg.diagram__window').count()).toBe(1);
  });

  it('shows the same after going on and back', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/bodies/b-lw-pb?asOf=2023-03-15');
    await page.locator('main').getByRole('link', { name: 'County Durham Care Partnership' }).first().click();
    await page.waitForURL(/b-cdcp/);
    await page.goBack();
    await page.waitForURL(/b-lw-pb/);
    await page.getByRole('heading', { level: 1, name: 'Living Well Partnership Board' }).waitFor();
  });
});
