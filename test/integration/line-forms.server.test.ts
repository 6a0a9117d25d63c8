// An officer records on screen to whom a body reports, that a line ends, and on which other days it runs: each led to from the page of the body.
// Each case edits a line of its own: what is written stays.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { check, choose, fillDay, focused, officersPages, REASON, saveByKeyboard } from '../support/officers-form.ts';
import { axeFindings, overflowOf } from '../support/opened-page.ts';

const WHOM = /whom\?/u;

const open = officersPages();

it('draws a line read from its other end, led there from the page of the body, and says so there', async () => {
  const { page, complaints } = await open('/bodies/b-aw-pb');
  await page.getByRole('link', { name: 'Record to whom it reports, or another line' }).click();
  await page.getByRole('heading', { level: 1, name: 'Record a line of the Ageing Well Partnership Board' }).waitFor();
  await check(page);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['Choose a body, an organisation or a post', 'Enter a date', 'Say how we know: give a reason, or choose a paper']);
  await page.getByRole('link', { name: 'Choose a body' }).click();
  expect(await focused(page)).toBe('other-field');
  await page.locator('#type').selectOption('hears from');
  await choose(page, WHOM, { text: 'living well part', name: 'Living Well Partnership Board' });
  await page.locator('#cadence').fill('monthly');
  await fillDay(page, 'from');
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. From 1 April 2027, the Ageing Well Partnership Board hears from the Living Well Partnership Board\.$/u);
  expect(new URL(page.url()).pathname).toBe('/bodies/b-aw-pb');
  expect(complaints).toEqual([]);
});

it('asks what a line is for only of those that take it, and tells at the box what the record has against it', async () => {
  const { page } = await open('/maintain/do/add-line/b-lw-pb', { width: 320, height: 700 });
  await page.locator('#cadence').waitFor();
  await page.locator('#type').selectOption('is part of');
  expect(await page.locator('#cadence').count()).toBe(0);
  await choose(page, WHOM, { text: 'durham care part', name: 'County Durham Care Partnership' });
  await fillDay(page, 'from');
  await check(page);
  await page.getByRole('alert').getByRole('link', { name: /such a line/u }).click();
  expect(await focused(page)).toBe('other-field');
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await axeFindings(page)).toEqual([]);
});

const partOf = (page: Page) => page.getByRole('listitem').filter({ hasText: /is part of the County Durham Care Partnership/u }).filter({ has: page.getByRole('link', { name: 'runs on other days' }) });

it('ends a line from the page of the body, and puts its days right from there', async () => {
  const { page } = await open('/bodies/b-aw-pb');
  await page.getByText('A line ends, or runs on other days').click();
  await partOf(page).getByRole('link', { name: 'ends', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^Record that it ends: .* is part of /u }).waitFor();
  await fillDay(page, 'endsOn');
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. No longer from 1 April 2027: .* is part of .*\.$/u);
  await page.getByText('A line ends, or runs on other days').click();
  await partOf(page).getByRole('link', { name: 'runs on other days' }).click();
  await page.getByRole('heading', { level: 1, name: /^Put the days right: .* is part of /u }).waitFor();
  await page.getByRole('radio', { name: 'No end is known' }).check();
  await page.locator('#reason').fill(REASON);
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. No end is known: .* is part of .*\.$/u);
});

it('leads from the picture to the form of a line of the body found there', async () => {
  const { page } = await open('/structure');
  await page.getByRole('textbox', { name: 'Find in this picture' }).fill('living well');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Record a line' }).click();
  await page.getByRole('heading', { level: 1, name: 'Record a line of the Living Well Partnership Board' }).waitFor();
});
