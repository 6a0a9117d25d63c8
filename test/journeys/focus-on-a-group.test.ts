// A new partner sees one group with what is near it: as far, that way and of those kinds as wanted, and the address shows the same again.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, openPageAt, overflowOf } from '../support/opened-page.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

const opened = (path: string, size?: { readonly width?: number; readonly height?: number }) => openPageAt(browser, path, size);

describe('one group and what is near it', () => {
  it('is reached by keyboard from whom the reader found, and changed by distance, way and kind', async () => {
    const { page, complaints } = await opened('/structure?asOf=2023-03-15');
    const boxes = page.locator('svg.diagram__window [role="treeitem"]');
    const bar = page.getByRole('region', { name: 'What is drawn' });
    await page.getByRole('textbox', { name: 'Find in this picture' }).focus();
    await page.keyboard.type('starting well');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Only what is near it' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/focus=b-sw-pb/u);
    await bar.waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('what-is-drawn');
    const near = await boxes.count();
    expect(near).toBeLessThan(20);
    expect(await bar.getByRole('status').innerText()).toContain(`within 2 lines of it is drawn: ${String(near)} of 20 boxes.`);
    await bar.getByLabel('Which way').selectOption('up');
    await page.waitForURL(/dir=up/u);
    await bar.getByLabel('Lines away').selectOption('1');
    await page.waitForURL(/hops=1/u);
    expect(await page.evaluate(`[...document.querySelectorAll('svg.diagram__window [role="treeitem"]')].map((box) => box.dataset.party).toSorted()`)).toEqual(['b-cdcp', 'b-sw-pb']);
    expect(await page.locator('svg [tabindex="0"]').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await bar.waitFor();
    expect(await boxes.count()).toBe(2);
    await bar.getByRole('button', { name: 'Show the whole structure' }).click();
    await page.waitForURL((url) => !url.searchParams.has('focus') && !url.searchParams.has('hops'));
    expect(await boxes.count()).toBe(20);
    expect(complaints).toEqual([]);
  });

  it('keeps only the kinds chosen, on the list of a window of 320 px too', async () => {
    const { page } = await opened('/structure?asOf=2023-03-15&focus=b-cdcp&hops=3', { width: 320, height: 640 });
    const bar = page.getByRole('region', { name: 'What is drawn' });
    await bar.getByRole('checkbox', { name: 'Partnership board' }).check();
    await page.waitForURL(/kinds=PARTNERSHIP_BOARD/u);
    await bar.getByText(/of the kinds chosen is drawn: 4 of 20 boxes/u).waitFor();
    expect(await page.locator('.outline li').count()).toBe(4);
    expect(await overflowOf(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says when the group is not in the picture of the date, and draws the whole', async () => {
    const { page } = await opened('/structure?asOf=2023-03-15&focus=no-such-group');
    await page.getByText('The party of this address is not in the picture of this date').waitFor();
    expect(await page.locator('svg.diagram__window [role="treeitem"]').count()).toBe(20);
  });
});
