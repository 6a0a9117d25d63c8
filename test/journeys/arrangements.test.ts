// A clerk arranges the structure in bands for a board paper: by the control above the picture or by an address, on screen, on sheets and as a file.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { structurePicture } from '../../server/exporting/structure-picture.ts';
import { axeFindings, openPage, overflowOf } from '../support/opened-page.ts';
import { withTx } from '../support/with-tx.ts';

const SHOWN = '/structure?asOf=2023-03-15&view=diagram';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

const chooser = (page: Page) => page.getByRole('combobox', { name: 'Arrangement' });
const heading = (page: Page) => page.locator('.diagram__window').getByText('Level 1', { exact: true });
const hasArrangement = (wanted: string | null) => (url: URL): boolean => url.searchParams.get('arrangement') === wanted;

describe('the arrangement in bands', () => {
  it('is chosen by keyboard, stays while day and folding change, and is left by going back', async () => {
    const { page, context, goTo, complaints } = await openPage(browser);
    await goTo(SHOWN);
    await page.locator('[data-party]').first().waitFor();
    expect(await heading(page).count()).toBe(0);
    await chooser(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(hasArrangement('banded'));
    await heading(page).waitFor();
    // Once as the heading of a column, once in the key.
    for (const sector of ['Joint', 'Voluntary']) expect(await page.locator('.diagram__window').getByText(sector, { exact: true }).count()).toBe(2);
    expect(await page.locator('[data-party][tabindex="0"]').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Show 1 level' }).click();
    await page.waitForURL((url) => url.searchParams.get('levels') === '1' && hasArrangement('banded')(url));
    await heading(page).waitFor();
    await page.goBack();
    await page.goBack();
    await page.waitForURL(hasArrangement(null));
    await heading(page).waitFor({ state: 'detached' });
    expect(await chooser(page).inputValue()).toBe('hanging');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('reaches every box by the arrow keys, as the hanging one does', async () => {
    const { page, context, goTo } = await openPage(browser);
    await goTo(`${SHOWN}&arrangement=banded`);
    await page.locator('[data-party][tabindex="0"]').focus();
    const reached = new Set<string>();
    const focused = async (): Promise<string> => String(await page.evaluate('document.activeElement.dataset.party'));
    await page.keyboard.press('Home');
    reached.add(await focused());
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'End']) {
      await page.keyboard.press(key);
      reached.add(await focused());
    }
    expect(reached.size).toBeGreaterThanOrEqual(6);
    expect([...reached].every((id) => /^[\w.:-]+$/u.test(id))).toBe(true);
    await context.close();
  });

  it('goes onto paper and into a file with its name, headings and address', async () => {
    const { page, context, goTo, complaints } = await openPage(browser);
    await goTo(`${SHOWN}&arrangement=banded`);
    await page.getByRole('button', { name: 'Download or print' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG', exact: true }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^answerable_county-durham_banded_2023-03-15_r\d+\.svg$/);
    const svg = await readFile(await file.path(), 'utf8');
    for (const said of ['>Level 3<', '>Voluntary<', 'arrangement=banded', 'In bands from the top: level 1, partnership']) expect(svg).toContain(said);
    await page.getByRole('link', { name: 'on A3' }).click();
    await page.locator('.paper').first().waitFor();
    expect(await Promise.all((await page.locator('.paper').all()).map((sheet) => sheet.getAttribute('aria-label')))).toEqual(['Picture', 'In words']);
    expect(await page.locator('.paper').first().getByText('Level 3', { exact: true }).count()).toBe(1);
    await page.getByRole('link', { name: 'Back to the structure' }).click();
    await page.waitForURL(hasArrangement('banded'));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is one picture of two dates, the same whichever comes first', async () => {
    const { page, context, goTo } = await openPage(browser);
    const boxes = async (path: string): Promise<unknown> => {
      await goTo(path);
      await page.getByText('One picture of 25 May 2018 and 15 March 2023').waitFor();
      await heading(page).waitFor();
      return page.evaluate(`[...document.querySelectorAll('[data-party]')].map((party) => party.dataset.party + ' ' + party.querySelector('.party__frame').getAttribute('x'))`);
    };
    const first = await boxes(`${SHOWN}&arrangement=banded&compare=2018-05-25`);
    expect(await boxes('/structure?asOf=2018-05-25&compare=2023-03-15&view=diagram&arrangement=banded')).toEqual(first);
    await context.close();
  });

  it('is remembered on the device for the next picture, which an address overrules, until hanging lists are chosen again', async () => {
    const { page, context, goTo, complaints } = await openPage(browser);
    await goTo(SHOWN);
    await chooser(page).selectOption('Bands');
    await page.waitForURL(hasArrangement('banded'));
    const remembered = page.getByText('Remembered in this browser until you choose hanging lists.');
    await remembered.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goBack();
    await page.waitForURL(hasArrangement(null));
    await heading(page).waitFor({ state: 'detached' });
    await goTo('/?asOf=2023-03-15');
    await page.getByRole('navigation').getByRole('link', { name: 'Structure', exact: true }).first().click();
    await page.waitForURL(hasArrangement('banded'));
    await heading(page).waitFor();
    await goTo(`${SHOWN}&arrangement=hanging`);
    await page.locator('[data-party]').first().waitFor();
    expect([await chooser(page).inputValue(), await heading(page).count(), await remembered.count()]).toEqual(['hanging', 0, 0]);
    await goTo(`${SHOWN}&print=a4`);
    await page.locator('.paper').first().waitFor();
    expect(hasArrangement(null)(new URL(page.url()))).toBe(true);
    await goTo(SHOWN);
    await heading(page).waitFor();
    expect(hasArrangement('banded')(new URL(page.url()))).toBe(true);
    await chooser(page).selectOption('Hanging lists');
    await page.waitForURL(hasArrangement(null));
    await goTo(SHOWN);
    await page.locator('[data-party]').first().waitFor();
    expect([await chooser(page).inputValue(), await remembered.count(), await page.evaluate('localStorage.length')]).toEqual(['hanging', 0, 0]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is told from what is none, in a sentence', async () => {
    const { page, context, goTo } = await openPage(browser);
    await goTo(`${SHOWN}&arrangement=round`);
    await page.getByText('“round” is not a way to arrange the picture, so it is drawn as usual.').waitFor();
    expect(await chooser(page).inputValue()).toBe('hanging');
    await context.close();
  });
});

describe('the arrangement from left to right', () => {
  it('is chosen, made by the worker that the page’s policy lets through, and the same as without a browser', async () => {
    const { page, context, goTo, complaints } = await openPage(browser);
    await goTo(SHOWN);
    await chooser(page).selectOption('Left to right');
    await page.waitForURL(hasArrangement('right'));
    const found = await withTx((tx) => structurePicture(tx, { asOf: '2023-03-15', proposals: false, scope: undefined, arrangement: 'right' }));
    const wanted = (found?.scene.bodies ?? []).map(({ id, box }) => `${id} ${String(box.x)} ${String(box.y)}`).toSorted();
    await expect.poll(() => page.evaluate(`[...document.querySelectorAll('[data-party]')].map((party) => [party.dataset.party, ...['x', 'y'].map((side) => party.querySelector('.party__frame').getAttribute(side))].join(' ')).toSorted()`)).toEqual(wanted);
    expect(page.workers()).toHaveLength(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is walked as it is drawn: to the right to who hangs from a box, down to the next, to the left back', async () => {
    const { page, context, goTo } = await openPage(browser);
    await goTo(`${SHOWN}&arrangement=right`);
    await page.locator('[data-party][tabindex="0"]').focus();
    const placeOf = async (): Promise<{ readonly x: number; readonly y: number }> => (await page.locator('[data-party]:focus').boundingBox()) ?? { x: 0, y: 0 };
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return placeOf();
    };
    const [top, child, next, back] = [await press('Home'), await press('ArrowRight'), await press('ArrowDown'), await press('ArrowLeft')];
    expect([child.x > top.x, next.x - child.x, next.y > child.y, back]).toEqual([true, 0, true, top]);
    await context.close();
  });

  it('goes onto sheets and into a file with its name', async () => {
    const { page, context, goTo, complaints } = await openPage(browser);
    await goTo(`${SHOWN}&arrangement=right`);
    await page.getByRole('button', { name: 'Download or print' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG', exact: true }).click();
    expect((await coming).suggestedFilename()).toMatch(/^answerable_county-durham_right_2023-03-15_r\d+\.svg$/);
    await page.getByRole('link', { name: 'on A3' }).click();
    await page.locator('.paper').first().waitFor();
    expect(await page.locator('.paper').last().getAttribute('aria-label')).toBe('In words');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the map of boxes in boxes', () => {
  it('is chosen, has every box once, those in a box inside its frame, and one tab stop that walks into them', async () => {
    const { page, context, goTo, complaints } = await openPage(browser);
    await goTo(SHOWN);
    await page.locator('[data-party]').first().waitFor();
    const count = await page.locator('[data-party]').count();
    await chooser(page).selectOption('Boxes in boxes');
    await page.waitForURL(hasArrangement('map'));
    await page.locator('.diagram__window').getByText('Part of it', { exact: true }).first().waitFor();
    expect(await page.locator('[data-party]').count()).toBe(count);
    expect(await page.locator('[data-party][tabindex="0"]').count()).toBe(1);
    await page.locator('[data-party][tabindex="0"]').focus();
    const frameOf = async (key: string) => {
      await page.keyboard.press(key);
      return (await page.locator('[data-party]:focus .party__frame').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    };
    const [outer, inner] = [await frameOf('Home'), await frameOf('ArrowDown')];
    expect([inner.x > outer.x, inner.y > outer.y, inner.x + inner.width < outer.x + outer.width, inner.y + inner.height < outer.y + outer.height]).toEqual([true, true, true, true]);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('goes into a file with its name and headings, opened from one level to all', async () => {
    const { page, context, goTo, complaints } = await openPage(browser);
    await goTo(`${SHOWN}&arrangement=map&levels=1`);
    await page.locator('[data-party]').first().waitFor();
    expect(await page.locator('.diagram__window').getByText('Part of it', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show all levels' }).click();
    await page.locator('.diagram__window').getByText('Part of it', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Download or print' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG', exact: true }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^answerable_county-durham_map_2023-03-15_r\d+\.svg$/);
    expect(await readFile(await file.path(), 'utf8')).toContain('>Part of it<');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

it.each([390, 320])('in a window of %i px the boxes hang, and that is said', async (width) => {
  const { page, context, goTo, complaints } = await openPage(browser, { width });
  await goTo(`${SHOWN}&arrangement=banded`);
  await page.getByText('This window is too small for bands: here the boxes hang in one list. Files and prints have them.').waitFor();
  expect(await heading(page).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await context.close();
});
