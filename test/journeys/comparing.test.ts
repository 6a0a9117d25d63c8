// Two dates of a structure on one picture: chosen on the page or named by an address, in every way to see it, on paper and as a file.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, openPage, overflowOf } from '../support/opened-page.ts';

const BOTH = '/structure?asOf=2023-03-15&compare=2018-05-25&view=diagram';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

const boxes = async (page: Page): Promise<readonly string[]> => {
  await page.locator('[data-party]').first().waitFor();
  const found: unknown = await page.evaluate(`[...document.querySelectorAll('[data-party]')].map((party) =>
    [party.dataset.party, ...['x', 'y', 'width', 'height'].map((name) => party.querySelector('.party__frame').getAttribute(name))].join(' '))`);
  return Array.isArray(found) ? found.map(String) : [];
};

describe.each([1280, 390])('two dates at %i px', (width) => {
  it('are chosen by keyboard, seen as picture, list and table, and left again', async () => {
    const { page, context, goTo, complaints } = await openPage(browser, { width });
    await goTo('/structure?asOf=2023-03-15&view=diagram');
    await page.getByRole('button', { name: 'Compare with another date' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: '25 May 2018', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('compare') === '2018-05-25');
    await page.getByText('One picture of 25 May 2018 and 15 March 2023').waitFor();
    expect(await page.locator('.date-bar__day').textContent()).toBe('25 May 2018 compared with 15 March 2023');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.getByText(/^Between 25 May 2018 and 15 March 2023, \d+ bodies are first seen and \d+ are not seen since\.$/).waitFor();
    expect(await page.getByRole('treeitem', { name: /^Integration Board, Not seen since, / }).count()).toBe(1);
    expect(await page.getByRole('treeitem', { name: /^Living Well Partnership Board, First seen, / }).count()).toBe(1);
    expect(await page.getByRole('img', { name: /^Key: / }).getAttribute('aria-label')).toContain('it may still exist');
    expect(await page.locator('[data-party][tabindex="0"]').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: /list/i }).first().click();
    await page.getByText('− Not seen since; board').first().waitFor();
    await page.getByRole('row').getByText(/− Not seen since/).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stop comparing' }).click();
    await page.waitForURL((url) => !url.searchParams.has('compare'));
    await page.getByText('− Not seen since').first().waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('an address of two dates', () => {
  it('draws every box in the same place whichever date comes first', async () => {
    const { page, context, goTo, complaints } = await openPage(browser);
    await goTo(BOTH);
    const first = await boxes(page);
    expect(first).toHaveLength(34);
    await goTo('/structure?asOf=2018-05-25&compare=2023-03-15&view=diagram');
    await page.getByText('One picture of 25 May 2018 and 15 March 2023').waitFor();
    expect(await boxes(page)).toEqual(first);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says where no paper covers the earlier one, and what no calendar has', async () => {
    const { page, context, goTo } = await openPage(browser);
    await goTo('/structure?asOf=2014-02-13&compare=2010-01-01');
    await page.getByText('No paper up to 1 January 2010 describes how County Durham is organised.').waitFor();
    await goTo('/structure?asOf=2014-02-13&compare=2010-02-30');
    await page.getByText('“2010-02-30” is not a day of the calendar, so one date is shown.').waitFor();
    await context.close();
  });

  it('goes onto paper and into a file with both dates in its name and in its words', async () => {
    const { page, context, goTo, complaints } = await openPage(browser);
    await goTo(BOTH);
    await page.getByRole('button', { name: 'Download or print' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG', exact: true }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^answerable_county-durham_hanging_2023-03-15_vs_2018-05-25_r\d+\.svg$/);
    const svg = await readFile(await file.path(), 'utf8');
    for (const said of ['25 May 2018 and 15 March 2023 compared', 'Not seen since: hatched, thin line; it may still exist', 'compare=2018-05-25']) expect(svg).toContain(said);
    await page.getByRole('link', { name: 'Print on A4' }).click();
    await page.locator('.paper').first().waitFor();
    expect(await page.locator('.paper__day').first().textContent()).toContain('25 May 2018 and 15 March 2023 compared');
    await page.getByText('What changed between the two dates').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
