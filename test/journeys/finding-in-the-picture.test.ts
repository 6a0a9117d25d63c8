// A new partner looks for a group in the picture by what it is called, by its short form, and finds it though its branch is folded.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, openPageAt, overflowOf } from '../support/opened-page.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

const opened = (path: string, size?: { readonly width?: number; readonly height?: number }) => openPageAt(browser, path, size);

const fieldOf = (page: Page) => page.getByRole('textbox', { name: 'Find in this picture' });
const saidOf = (page: Page) => page.getByRole('search', { name: 'Find in this picture' }).getByRole('status');
const goalOf = (page: Page) => page.evaluate("document.querySelector('main [data-party][aria-current]')?.dataset.party ?? null");
/** Whether a reader sees it: in the window, and under nothing that sticks to its top. */
const isSeen = (page: Page, selector: string) => page.evaluate(`{
  const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
  const at = document.elementFromPoint(x + Math.min(width / 2, 40), y + Math.min(height / 2, 10));
  y >= 0 && y + Math.min(height, 20) <= innerHeight && at?.closest('.find-in') === null;
}`);

describe('finding a group in the picture', () => {
  it('marks all who bear the name, moves from one to the next and back by keyboard, and Esc lets go', async () => {
    const { page, complaints } = await opened('/structure?asOf=2023-03-15');
    await fieldOf(page).focus();
    await page.keyboard.type('board');
    expect(await saidOf(page).innerText()).toBe('5 found. Enter goes to the first.');
    expect(await page.locator('.party__found').count()).toBe(5);
    expect(await goalOf(page)).toBeNull();
    const seen: unknown[] = [];
    for (const key of ['Enter', 'ArrowDown', 'Enter', 'Shift+Enter', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      seen.push(await goalOf(page));
    }
    const [first, second, third] = seen;
    expect(seen.slice(3, 5)).toEqual([second, first]);
    expect(new Set([first, second, third, seen[5]]).size).toBe(4);
    expect(await saidOf(page).innerText()).toBe('5 of 5: County Durham Health and Wellbeing Board. Board.');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    expect(await isSeen(page, 'svg [aria-current]')).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await saidOf(page).innerText()).toBe('');
    expect(await page.locator('.party__found').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('finds a short form, and the one tab stop of the picture is then the box found', async () => {
    const { page } = await opened('/structure?asOf=2023-03-15');
    await fieldOf(page).fill('HWB');
    await page.keyboard.press('Enter');
    expect(await saidOf(page).innerText()).toMatch(/^1 of 1: County Durham Health and Wellbeing Board/u);
    const stops = page.locator('svg [tabindex="0"]');
    expect(await stops.count()).toBe(1);
    expect(await stops.getAttribute('data-party')).toBe(await goalOf(page));
    await page.getByRole('button', { name: 'Go to it' }).click();
    expect(await page.evaluate('document.activeElement.dataset.party')).toBe(await goalOf(page));
  });

  it('opens the branch that holds it, in the address too, and says so', async () => {
    const { page } = await opened('/structure?asOf=2023-03-15&levels=1');
    await fieldOf(page).fill('transition');
    expect(await saidOf(page).innerText()).toContain('1 found, folded away');
    await page.keyboard.press('Enter');
    await page.waitForURL(/open=/u);
    await page.locator('svg [aria-current]').waitFor();
    expect(await saidOf(page).innerText()).toMatch(/It was folded away under County Durham Care Partnership, which is now open\.$/u);
    expect(await isSeen(page, 'svg [aria-current]')).toBe(true);
    await page.reload();
    await page.getByRole('treeitem', { name: /^Transition sub-group/u }).waitFor();
  });

  it('says that nobody bears a name, and leads to the look-up of everything', async () => {
    const { page } = await opened('/structure?asOf=2023-03-15');
    await fieldOf(page).fill('zebra crossing');
    expect(await saidOf(page).innerText()).toBe('Nobody in this picture bears that name.');
    await page.getByRole('link', { name: 'Look it up everywhere' }).click();
    await page.waitForURL(/\/find\?.*q=zebra/u);
  });

  it('finds in the list of a window of 320 px, and nothing stands over what is found', async () => {
    const { page } = await opened('/structure?asOf=2023-03-15&levels=1', { width: 320, height: 640 });
    await fieldOf(page).focus();
    await page.keyboard.type('sub-group');
    for (const key of ['Enter', 'ArrowDown']) {
      await page.keyboard.press(key);
      await page.locator('.outline [aria-current]').waitFor();
      expect(await isSeen(page, '.outline [aria-current]')).toBe(true);
    }
    await page.getByRole('button', { name: 'Go to it' }).click();
    expect(await isSeen(page, '.outline [aria-current]')).toBe(true);
    expect(await overflowOf(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});
