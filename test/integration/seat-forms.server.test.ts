// An officer records on screen who takes a seat, who leaves it and who follows in a post, each led to from the page of the thing.
// Each case edits a seat or an appointment of its own: what is written stays.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, openPageAt } from '../support/opened-page.ts';

const LAY = 'Lay member for involvement and engagement, Care Partnership';
const DAY = 'asOf=2026-12-01';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

const open = async (path: string) => (await openPageAt(browser, `${path}?${DAY}`)).page;

async function fillDay(page: Page, field: string): Promise<void> {
  for (const [part, text] of [['day', '1'], ['month', '4'], ['year', '2027']] as const) await page.locator(`#${field}-${part}`).fill(text);
  await page.locator('#reason').fill('Agreed at the board on 12 March 2026, item 4');
}

async function choose(page: Page, text: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Who\?/u }).fill(text);
  await page.getByRole('option', { name }).first().click();
  await page.getByText(`Chosen: ${name}`).waitFor();
}

async function save(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Check before saving' }).click();
  await page.getByRole('heading', { name: 'Before you save' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  return await page.getByText(/^Saved\. /u).innerText();
}

it('seats a post on a board from the page of the board, and ends the seat from there', async () => {
  const page = await open('/bodies/b-lw-pb');
  await page.getByRole('link', { name: 'Record who takes a seat' }).click();
  await choose(page, 'lay member for involvement', LAY);
  await page.getByRole('radio', { name: 'Vice chair' }).check();
  await fillDay(page, 'from');
  expect(await save(page)).toBe(`Saved. From 1 April 2027, the ${LAY} has a seat on the Living Well Partnership Board.`);
  await page.goto(page.url().replace('2026-12-01', '2027-05-01'));
  await page.getByText('A seat ends, or is held otherwise').click();
  await page.getByRole('listitem').filter({ hasText: LAY }).getByRole('link', { name: 'ends', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: `Record that the seat of the ${LAY} on the Living Well Partnership Board ends` }).waitFor();
});

it('hands a post over from the page of whoever holds it, to somebody who is looked up by name', async () => {
  const page = await open('/people/p-scott');
  await page.getByRole('link', { name: 'who follows' }).click();
  await choose(page, 'sarah burns', 'Sarah Burns');
  await fillDay(page, 'on');
  expect(await save(page)).toMatch(/^Saved\. On 1 April 2027, an appointment to the Cabinet Member, .* ends, and Sarah Burns follows\.$/u);
  expect(new URL(page.url()).pathname).toMatch(/^\/posts\//u);
});

it('names all that is missing of an appointment', async () => {
  const page = await open('/maintain/do/appoint/post-dirplace');
  await page.getByRole('button', { name: 'Check before saving' }).click();
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['Choose a person', 'Enter a date', 'Say how we know: give a reason, or choose a paper']);
});

it('offers from the picture to record that the body found there ends', async () => {
  const page = await open('/structure');
  await page.getByRole('textbox', { name: 'Find in this picture' }).fill('living well');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Record that it ends' }).click();
  await page.getByRole('heading', { level: 1, name: 'Record that the Living Well Partnership Board ends' }).waitFor();
});
