// A form of an officer in a real browser: opened on one day, filled, checked and saved as an officer does.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openBrowser } from './browser.ts';
import { axeFindings, openPageAt, type openPage } from './opened-page.ts';

const DAY = 'asOf=2026-12-01';
export const REASON = 'Agreed at the board on 12 March 2026, item 4';

/** Call it once, at the top of a test file: a browser for all its cases. What it returns opens a page on the day of the forms. */
export function officersPages(): (path: string, size?: Parameters<typeof openPage>[1]) => ReturnType<typeof openPageAt> {
  const opened: Browser[] = [];
  beforeAll(async () => { opened.push(await openBrowser()); });
  afterAll(async () => { await Promise.all(opened.map((browser) => browser.close())); });
  return async (path, size) => {
    const [browser] = opened;
    if (browser === undefined) throw new Error('Not open.');
    return await openPageAt(browser, `${path}?${DAY}`, size);
  };
}

/** Presses the button that judges what is typed, as an officer does again where it took too long. */
export async function check(page: Page): Promise<void> {
  await patiently(page, () => page.getByRole('button', { name: 'Check before saving' }).click());
}

// Beside other checks the first plan of a command may outlast what a request may take.
async function patiently(page: Page, press: () => Promise<void>): Promise<void> {
  for (let left = 4; left > 0; left -= 1) {
    await press();
    await page.getByRole('button', { name: 'Checking…' }).waitFor({ state: 'hidden' });
    if (!await page.getByText('This took too long.').isVisible()) return;
  }
}

/** The id of what has the focus, or its class. */
export const focused = (page: Page) => page.evaluate('document.activeElement.id || document.activeElement.className');

/** The first of April of a year, in the three fields of a day, and how we know. */
export async function fillDay(page: Page, field: string, year = '2027'): Promise<void> {
  for (const [part, text] of [['day', '1'], ['month', '4'], ['year', year]] as const) await page.locator(`#${field}-${part}`).fill(text);
  await page.locator('#reason').fill(REASON);
}

/** By the keyboard alone, in the field that asks `who`. */
export async function choose(page: Page, who: RegExp, { text, name }: { readonly text: string; readonly name: string }): Promise<void> {
  await page.getByRole('combobox', { name: who }).fill(text);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(`Chosen: ${name}`).waitFor();
}

/** From the last field on by the keyboard alone, past what is shown before saving. What is said of it then. */
export async function saveByKeyboard(page: Page): Promise<string> {
  await patiently(page, async () => {
    await page.locator('#source-field').focus();
    // Past the way to take a paper away, where one is chosen, and to add one, which is folded.
    for (let left = 4; left > 0 && await page.evaluate('document.activeElement.textContent') !== 'Check before saving'; left -= 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  });
  await page.getByRole('heading', { name: 'Before you save' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).focus();
  await page.keyboard.press('Enter');
  return await page.getByText(/^Saved\. /u).innerText();
}
