// From one date on which something changed to another, on the page of the structure: by slider, by button, by field, at a desk and on a telephone.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inWords } from '../../client/src/lib/days.ts';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, openPage, overflowOf } from '../support/opened-page.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

const slider = (page: Page) => page.getByRole('slider');
const shows = async (page: Page, day: string): Promise<void> => {
  await page.waitForURL((url) => url.searchParams.get('asOf') === day);
  await page.locator('.date-bar__day').getByText(inWords(day)).waitFor();
};

describe.each([1280, 390])('through time at %i px', (width) => {
  it('goes only where something changed, keeps its place and the reader at the slider, and any day can be asked for', async () => {
    const { page, goTo, complaints } = await openPage(browser, { width });
    await goTo('/structure?asOf=2023-03-15');
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('15 March 2023');
    await slider(page).focus();
    await page.keyboard.press('ArrowLeft');
    await shows(page, '2021-09-01');
    await page.getByText('Date 3 of 4 on which something changed.').waitFor();
    expect(await page.evaluate('document.activeElement.type')).toBe('range');
    await page.getByRole('button', { name: 'Change before: 25 May 2018' }).click();
    await shows(page, '2018-05-25');
    expect(page.url()).toContain('scope=place-county-durham');
    await page.getByLabel('Any day').fill('2019-01-01');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await shows(page, '2019-01-01');
    await page.getByText('No change is known between 25 May 2018 and 1 September 2021.').waitFor();
    expect(await slider(page).inputValue()).toBe('1');
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
