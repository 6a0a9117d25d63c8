// What WCAG 2.2 AA asks of a page that no tool decides alone: client/ACCESSIBILITY.md names for each criterion how it is checked, some of it here.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openPage, openPageAt, overflowOf } from '../support/opened-page.ts';

const DAY = 'asOf=2018-05-25&proposals=show';
const SCREENS = [
  ['home', `/?${DAY}`], ['the structure', `/structure?${DAY}&mine=org-dcc`], ['the structure on a tour', `/structure?${DAY}&tour=1`], ['the structure as a list', `/structure?${DAY}&view=tree`],
  ['an answer card', '/deliverables/d-lw-03/accountability?asOf=2023-03-15'], ['gaps', '/gaps?list=owners&asOf=2023-03-15'], ['a form', '/maintain/do/assign-owner/d-lw-03?asOf=2023-03-15'],
] as const;

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

const listOf = async (page: Page, script: string): Promise<readonly string[]> => {
  const found: unknown = await page.evaluate(script);
  if (!Array.isArray(found)) throw new Error('The page gave no list.');
  return found.map(String);
};

/** 1.4.12: what a reader may set for spacing. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

const TOO_SMALL = `[...document.querySelectorAll('button, select, input, summary, [role="button"]')].filter((thing) => {
  const { width, height } = thing.getBoundingClientRect();
  return thing.checkVisibility() && width > 1 && getComputedStyle(thing).display !== 'inline' && !thing.closest('.govuk-visually-hidden') && Math.min(width, height) < 24;
}).map((thing) => (thing.getAttribute('aria-label') ?? thing.textContent ?? '').slice(0, 40) + ' ' + thing.className + ' ' + [thing.getBoundingClientRect().width, thing.getBoundingClientRect().height].map(Math.round).join('x'))`;

const MOVING = `[...document.querySelectorAll('*')].filter((thing) => {
  const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(thing);
  return [transitionDuration, animationDuration].some((all) => all.split(',').some((one) => parseFloat(one) > 0.01)) || scrollBehavior === 'smooth';
}).map((thing) => thing.tagName + '.' + thing.getAttribute('class'))`;

describe.each(SCREENS)('%s', (_, path) => {
  it('has the spacing a reader sets, and the size of 400 %, without loss and without moving sideways', async () => {
    const { page } = await openPageAt(browser, path);
    // Adopted: the page's own policy lets no style in that it does not bring.
    await page.evaluate(`{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(SPACED)}); document.adoptedStyleSheets = [sheet]; }`);
    expect(await overflowOf(page)).toBe(0);
    const clipped = await listOf(page, `[...document.querySelectorAll('main button, main a, main p, main label, main summary, main th')].filter((thing) => thing.checkVisibility() && ['hidden', 'clip'].includes(getComputedStyle(thing).overflowX) && thing.clientWidth > 1 && thing.scrollWidth > thing.clientWidth + 1).map((thing) => thing.textContent)`);
    expect(clipped).toEqual([]);
    await page.evaluate('document.adoptedStyleSheets = []');
    // 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await overflowOf(page)).toBe(0);
    expect(await listOf(page, `[...document.querySelectorAll('*')].filter((thing) => ['sticky', 'fixed'].includes(getComputedStyle(thing).position) && thing.checkVisibility() && thing.getBoundingClientRect().height > 128).map((thing) => thing.className)`)).toEqual([]);
  });

  it('has no target under 24 px, at 1280 px and at 320', async () => {
    const { page } = await openPageAt(browser, path);
    expect(await listOf(page, TOO_SMALL)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await listOf(page, TOO_SMALL)).toEqual([]);
  });

  it('moves nothing for whoever asks for less motion', async () => {
    const { page, goTo } = await openPage(browser);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await goTo(path);
    expect(await listOf(page, MOVING)).toEqual([]);
  });

  it('shows each focus, covered by nothing', async () => {
    const { page } = await openPageAt(browser, path, { width: 390, height: 844 });
    const hidden: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      hidden.push(...await listOf(page, `(() => {
        const thing = document.activeElement;
        if (thing === null || thing === document.body) return [];
        const { left, top, right, bottom } = thing.getBoundingClientRect();
        const spots = [[left + 3, top + 3], [right - 3, top + 3], [left + 3, bottom - 3], [right - 3, bottom - 3], [(left + right) / 2, (top + bottom) / 2]];
        const isSeen = spots.some(([x, y]) => { const at = document.elementFromPoint(x, y); return at !== null && (thing.contains(at) || at.contains(thing) || at.closest('label') !== null); });
        return isSeen ? [] : [(thing.getAttribute('aria-label') ?? thing.textContent ?? '').slice(0, 40)];
      })()`));
    }
    expect(hidden).toEqual([]);
  });

  it('says its language, has a title of its own, and a first stop that leads past the head', async () => {
    const { page } = await openPageAt(browser, path);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en-GB');
    expect((await page.title()).length).toBeGreaterThan(10);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#content');
  });
});

it('finds a target that is too small, and what moves', async () => {
  const { page } = await openPageAt(browser, `/?${DAY}`);
  await page.evaluate(`{
    const small = document.createElement('button');
    Object.assign(small.style, { display: 'block', width: '20px', height: '20px', minHeight: '0', padding: '0' });
    const moving = document.createElement('div');
    moving.style.transition = 'all 1s';
    document.querySelector('main').append(small, moving);
  }`);
  expect(await listOf(page, TOO_SMALL)).toHaveLength(1);
  expect(await listOf(page, MOVING)).toHaveLength(1);
});
