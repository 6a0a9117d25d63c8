// A partner sees on the structure where their own organisation sits, in what role, and sends that picture on.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, openPage, openPageAt, overflowOf } from '../support/opened-page.ts';

const SHOWN = '/structure?asOf=2018-05-25&proposals=show';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

const barOf = (page: Page) => page.getByRole('region', { name: 'My organisation' });
const seatsIn = (page: Page) => page.locator('svg.diagram__window .party__seat text').allTextContents();

describe('my organisation on the structure', () => {
  it('is chosen by typing, marked by a word in each of its boxes, and remembered on the device, not marked by itself', async () => {
    const { page, goTo, complaints } = await openPage(browser);
    await goTo(SHOWN);
    const before = await page.locator('svg.diagram__window [role="treeitem"]').count();
    await page.getByRole('button', { name: 'Where does my organisation sit?' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Your organisation' }).focus();
    await page.keyboard.type('durham county c');
    await page.getByRole('option', { name: /Durham County Council/u }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/mine=org-dcc/u);
    await barOf(page).getByText('Durham County Council sits on 3 of the 17 bodies in this picture, and on 1 that is not in it.').waitFor();
    expect((await seatsIn(page)).toSorted()).toEqual(['Member', 'Member', 'Member (proposed)', 'Member (proposed)', 'This organisation']);
    expect(await page.locator('svg.diagram__window [role="treeitem"]').count()).toBe(before);
    expect(await page.getByRole('treeitem', { name: /^Integration Board, Board, Seat: member/u }).count()).toBe(1);
    expect(await page.getByRole('img', { name: /^Key: .*Seat of Durham County Council; Pale: no seat of it is stated here/u }).count()).toBe(1);
    expect(await page.locator('svg [tabindex="0"]').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await barOf(page).getByText(/^Its 4 seats/u).click();
    expect(await barOf(page).getByRole('listitem').allInnerTexts()).toContainEqual(expect.stringMatching(/Not in this picture\.$/u));
    await goTo(SHOWN);
    expect(await seatsIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mark Durham County Council' }).click();
    await page.waitForURL(/mine=org-dcc/u);
    await barOf(page).getByRole('button', { name: 'Show without it' }).click();
    await page.waitForURL((url) => !url.searchParams.has('mine'));
    expect(await seatsIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is told in the list of a window of 320 px, and in the table the bar tells it', async () => {
    const { page } = await openPageAt(browser, `${SHOWN}&mine=org-dcc`, { width: 320, height: 640 });
    await barOf(page).waitFor();
    expect(await page.locator('.outline li').filter({ hasText: 'Integration Board' }).first().innerText()).toContain('seat: member');
    expect(await overflowOf(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await barOf(page).getByRole('button', { name: 'Choose another organisation' }).click();
    expect(await overflowOf(page)).toBe(0);
  });

  it('goes on paper, and an address that names nobody says so', async () => {
    const { page } = await openPageAt(browser, `${SHOWN}&mine=org-dcc&print=a4`);
    const texts = (await page.locator('.paper__picture text').allTextContents()).join(' ');
    for (const said of ['Member (proposed)', 'Seat of Durham County Council', 'sits on 3 of the 17 bodies']) expect(texts).toContain(said);
    const { page: none } = await openPageAt(browser, `${SHOWN}&mine=no-such-organisation`);
    await barOf(none).getByText('We hold no organisation under the name in this address').waitFor();
    expect(await seatsIn(none)).toEqual([]);
  });

  it('is told from the others in forced colours', async () => {
    const { page } = await openPageAt(browser, `${SHOWN}&mine=org-dcc`);
    await page.emulateMedia({ forcedColors: 'active' });
    const [pill, ground] = await page.evaluate(`[...document.querySelectorAll('.party__seat rect, .party .party__frame')].slice(0, 200).reduce((found, rect) => rect.closest('.party__seat') ? [getComputedStyle(rect).fill, found[1]] : [found[0], getComputedStyle(rect).fill], ['', ''])`).then((value) => (Array.isArray(value) ? value.map(String) : []));
    expect(pill).not.toBe('');
    expect(pill).not.toBe(ground);
  });
});
