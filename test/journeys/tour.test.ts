// Somebody who has never seen a governance diagram is led through one: stop by stop, by keyboard, on a telephone, and out again.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, openPageAt, overflowOf } from '../support/opened-page.ts';

const SHOWN = '/structure?asOf=2018-05-25&proposals=show';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

const opened = (path: string, size?: { readonly width?: number; readonly height?: number }) => openPageAt(browser, path, size);
const tourOf = (page: Page) => page.getByRole('region', { name: /^Tour, \d of \d/u });
const goal = (page: Page) => page.locator('svg.diagram__window [role="treeitem"][aria-current="true"]').getAttribute('data-party');

describe('the tour of the structure', () => {
  it('begins when it is asked for, leads on by keyboard to whom it speaks of, and Esc gives the page back', async () => {
    const { page, complaints } = await opened(SHOWN);
    expect(await tourOf(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Take a tour of this picture' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/tour=1/u);
    await tourOf(page).getByText('At the top stand the County Durham Health and Wellbeing Board, the Integration Board and 2 others').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
    expect(await goal(page)).toBe('b-hwb-cd');
    expect(await page.locator('svg [tabindex="0"]').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tour=2/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(/tour=3/u);
    const [box, bar] = [await page.locator('svg.diagram__window [aria-current="true"] .party__frame').boundingBox(), await tourOf(page).boundingBox()];
    expect(box === null || bar === null ? 0 : box.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('tour'));
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Take a tour of this picture');
    expect(complaints).toEqual([]);
  });

  it('stands at the stop of its address, at the last where that is beyond it, without taking the focus', async () => {
    const { page } = await opened(`${SHOWN}&tour=9`);
    await tourOf(page).getByText('Find your own').waitFor();
    expect(await tourOf(page).getByRole('button', { name: 'Next' }).count()).toBe(0);
    expect(await page.evaluate('document.activeElement.closest(".tour") === null')).toBe(true);
    await tourOf(page).getByRole('button', { name: 'Back' }).click();
    await tourOf(page).getByText('Who stands apart').waitFor();
    expect(await goal(page)).toBe('b-acp');
  });

  it('leads through the list of a window of 320 px, nothing hidden below it', async () => {
    const { page } = await opened(`${SHOWN}&tour=1`, { width: 320, height: 640 });
    await tourOf(page).getByRole('button', { name: 'Next' }).click();
    await tourOf(page).getByRole('button', { name: 'Next' }).click();
    await page.waitForURL(/tour=3/u);
    const link = page.locator('.outline [aria-current="true"]');
    await link.waitFor();
    const [at, bar] = [await link.boundingBox(), await tourOf(page).boundingBox()];
    expect(at === null || bar === null ? -1 : at.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(at === null ? 641 : at.y + at.height).toBeLessThanOrEqual(640);
    expect(await overflowOf(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it.each([
    ['2014-02-13&proposals=show', 8], ['2015-11-01&scope=place-darlington&proposals=show', 8], ['2021-09-01', 8], ['2023-03-15', 8],
  ])('has a sentence for every stop of the system of %s', async (asked, stops) => {
    const { page } = await opened(`/structure?asOf=${asked}&tour=1`);
    for (let at = 1; at <= stops; at += 1) {
      await tourOf(page).getByText(`Tour, ${String(at)} of ${String(stops)}:`).waitFor();
      expect(await tourOf(page).getByRole('status').innerText()).toMatch(/^[A-Z“][^]{40,}\.$/u);
      if (at < stops) await tourOf(page).getByRole('button', { name: 'Next' }).click();
    }
  });
});
