// What changed between two days, and between two plan editions, in a real browser.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openPage } from '../support/opened-page.ts';

const DAY = 'asOf=2023-03-15';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

it('opens on two days of the papers, writes them into the address, and shows a count that adds up', async () => {
  const { page, goTo, context } = await openPage(browser);
  await goTo(`/changes?${DAY}`);
  await page.getByText('17 bodies are first seen and 8 are not seen since').waitFor();
  expect(page.url()).toContain('from=2018-05-25&to=2023-03-15');
  const rows = await page.getByRole('table', { name: /The count/u }).getByRole('row').allInnerTexts();
  expect(rows.map((row) => row.split(/\s*\t\s*/u).join('|'))).toEqual(['Day|Bodies|Lines', '25 May 2018|10|9', 'Not seen since|−8|−9', 'First seen|+17|+7', '15 March 2023|19|7']);
  expect(await page.getByText('Not seen since', { exact: true }).count()).toBeGreaterThan(0);
  await context.close();
});

it('compares other days by keyboard alone, and says what to mend when the first comes after the second', async () => {
  const { page, goTo, context } = await openPage(browser);
  await goTo(`/changes?from=2018-05-25&to=2023-03-15&${DAY}`);
  const from = page.getByRole('group', { name: 'From' });
  await from.getByLabel('Year').fill('2024');
  await from.getByLabel('Year').press('Enter');
  await page.getByRole('alert').filter({ hasText: 'comes after the second' }).waitFor();
  expect(await page.evaluate('document.activeElement.id')).toBe('from-day');
  await page.getByRole('list', { name: 'From: the days of the papers' }).getByRole('button', { name: '13 February 2014' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Compare' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/from=2014-02-13&to=2023-03-15/u);
  await page.getByText('17 bodies are first seen and 11 are not seen since').waitFor();
  await context.close();
});

it('lists all of a folded row, and opens the evidence of a sentence', async () => {
  const { page, goTo, context } = await openPage(browser);
  await goTo(`/changes?from=2018-05-25&to=2023-03-15&${DAY}`);
  await page.getByText('List all 10').click();
  await page.getByText('BSIL is first seen on 15 March 2023.').waitFor();
  await page.getByRole('link', { name: /^Integration report 2018/u }).first().click();
  await page.getByRole('region', { name: 'Evidence' }).getByText('25 May 2018').first().waitFor();
  expect(page.url()).toContain('evidence=');
  await context.close();
});

it('refuses an address whose days stand in the wrong order with a sentence', async () => {
  const { page, goTo, context } = await openPage(browser);
  await goTo(`/changes?from=2023-03-15&to=2018-05-25&${DAY}`);
  await page.getByText('Put the earlier day first.').waitFor();
  await context.close();
});

it('leads from a board to what changed there, and from a plan to another edition', async () => {
  const { page, goTo, context } = await openPage(browser);
  await goTo(`/bodies/b-hwb-cd?${DAY}`);
  await page.getByRole('link', { name: 'See what changed here between two dates' }).click();
  await page.getByRole('heading', { name: 'Changes to County Durham Health and Wellbeing Board' }).waitFor();
  await goTo(`/plans/e.plan-jhws-13?${DAY}`);
  await page.getByText('1 edit of the record touched it.').waitFor();
  await page.getByRole('link', { name: 'Compare with another edition' }).click();
  await page.getByLabel('Newer edition').selectOption('e.plan-jhws');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByText('None is paired; 10 are left unmatched. None is said to be dropped.').waitFor();
  await context.close();
});
