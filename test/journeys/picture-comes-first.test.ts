// Whoever opens the structure at a desk sees the picture, not only what can be done with it: on the page of each of the five systems.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openPage, overflowOf } from '../support/opened-page.ts';
import { there } from '../support/there.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

const SYSTEMS = [
  ['of 2014', 'asOf=2014-02-13&scope=place-county-durham'], ['of Darlington', 'asOf=2015-11-01&scope=place-darlington'], ['of 2018', 'asOf=2018-05-25&scope=place-county-durham'],
  ['of autumn 2021', 'asOf=2021-09-01&scope=place-county-durham'], ['of 2023', 'asOf=2023-03-15&scope=place-county-durham'],
] as const;

const boxOf = async (page: Page, part: string) => there(await page.locator(part).boundingBox());

describe('the structure', () => {
  it.each(SYSTEMS)('%s begins in the upper half of the window, its buttons in one row with room for another level and the button of large pictures', async (_, search) => {
    const { page, context, goTo } = await openPage(browser);
    await goTo(`/structure?${search}&proposals=show`);
    expect((await boxOf(page, 'svg.diagram__window')).y).toBeLessThanOrEqual(450);
    const [ways, buttons, last] = await Promise.all(['.diagram__ways', '.diagram__buttons', '.arrangement select'].map((part) => boxOf(page, part)));
    expect([ways?.height, buttons?.height, buttons?.y]).toEqual([40, 40, ways?.y]);
    expect(there(buttons).x - there(last).x - there(last).width).toBeGreaterThanOrEqual(127);
    await context.close();
  });

  it('is moved through time by one row of buttons at any width, in the order in which a keyboard meets them', async () => {
    for (const width of [1280, 390, 320]) {
      const { page, context, goTo } = await openPage(browser, { width });
      await goTo('/structure?asOf=2018-05-25&scope=place-county-durham');
      const row = await Promise.all(['.time__before', '.time__range', '.time__after'].map((part) => boxOf(page, part)));
      expect(new Set(row.map(({ y, height }) => Math.round(y + height / 2))).size).toBe(1);
      expect(row.map(({ x }) => x)).toEqual(row.map(({ x }) => x).toSorted((a, b) => a - b));
      await page.locator('.time__before').focus();
      const met: unknown[] = [];
      while (met.length < row.length) {
        met.push(await page.evaluate('document.activeElement.className'));
        await page.keyboard.press('Tab');
      }
      expect(met).toEqual(['time__before', 'time__range', 'time__after']);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await context.close();
    }
  });
});
