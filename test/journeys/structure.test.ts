// A new partner explores the structure by eye, by keyboard and as a list: the same parties and lines each way.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, openPage } from '../support/opened-page.ts';

const DAY = 'asOf=2023-03-15';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

async function opened(path = `/structure?${DAY}`, size: { readonly width?: number; readonly height?: number; readonly hasTouch?: boolean } = {}): Promise<Page> {
  const { page, goTo } = await openPage(browser, size);
  await goTo(path);
  return page;
}

const partiesOf = (page: Page) => page.evaluate(`[...document.querySelectorAll('main [data-party]')].map((box) => box.dataset.party).sort()`);
const idsLinked = (page: Page) => page.evaluate(`[...new Set([...document.querySelectorAll('main a[href]')]
  .map((link) => /\\/(?:bodies|organisations|posts)\\/([^?#]+)/.exec(link.getAttribute('href'))?.[1]).filter((id) => id !== undefined))].sort()`);

describe('the picture', () => {
  it('draws 19 bodies, an organisation and the 7 lines between them, as text that can be marked', async () => {
    const page = await opened();
    expect(await page.locator('svg [role="treeitem"]').count()).toBe(20);
    expect(await page.locator('.diagram__status').innerText()).toContain('20 boxes and 7 lines are drawn');
    const marked = await page.evaluate(`{
      const name = [...document.querySelectorAll('svg text')].find((text) => text.textContent.includes('Living Well'));
      getSelection().selectAllChildren(name);
      getSelection().toString();
    }`);
    expect(marked).toContain('Living Well');
  });

  it('has the two looks of this picture in its key, part of and working, and no other', async () => {
    const page = await opened();
    const texts: unknown = await page.evaluate(`[...document.querySelectorAll('svg text')].map((text) => text.textContent).join(' | ')`);
    expect(texts).toContain('Part of (word on the line)');
    expect(texts).toContain('Working relationship');
    expect(texts).not.toMatch(/Reporting relationship|Proposed/);
  });

  it('stands twelve bodies in the tray, since no paper says where they sit', async () => {
    const page = await opened();
    expect(await page.getByText('No paper says where these sit (12)').count()).toBe(1);
  });

  it('is moved and sized by mouse, by buttons and by keyboard', async () => {
    const page = await opened();
    const view = page.locator('svg.diagram__window > g').first();
    const seen = [await view.getAttribute('transform')];
    const changed = async (): Promise<void> => {
      const next = await view.getAttribute('transform');
      expect(seen).not.toContain(next);
      seen.push(next);
    };
    for (const name of ['Zoom in', 'Move right', 'Move down']) {
      await page.getByRole('button', { name }).click();
      await changed();
    }
    await page.locator('svg [role="treeitem"][tabindex="0"]').focus();
    await page.keyboard.press('+');
    await changed();
    await page.keyboard.press('Shift+ArrowLeft');
    await changed();
    const box = await page.locator('svg.diagram__window').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await page.mouse.up();
    await changed();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await changed();
  });

  it('is moved by one finger and sized by two', async () => {
    const page = await opened(`/structure?view=diagram&${DAY}`, { width: 390, height: 844, hasTouch: true });
    const fingers = await page.context().newCDPSession(page);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: readonly { readonly x: number; readonly y: number }[]): Promise<void> => {
      await fingers.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
    };
    const seen = async (): Promise<readonly number[]> => z.array(z.number()).parse(await page.evaluate(`{
      const { a, e } = document.querySelector('svg.diagram__window > g').transform.baseVal.consolidate().matrix;
      [a, e];
    }`));
    await page.evaluate("document.querySelector('svg.diagram__window').scrollIntoView()");
    const box = await page.locator('svg.diagram__window').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 8, (box?.y ?? 0) + 8];
    const [scale = 0] = await seen();
    await touch('touchStart', { x, y }, { x: x + 60, y });
    await touch('touchMove', { x, y }, { x: x + 120, y });
    await touch('touchEnd');
    const [twice = 0, left = 0] = await seen();
    expect(twice / scale).toBeCloseTo(2, 1);
    await touch('touchStart', { x: x + 100, y });
    await touch('touchMove', { x: x + 40, y });
    await touch('touchEnd');
    const [still, moved = 0] = await seen();
    expect([still, moved]).toEqual([twice, expect.closeTo(left - 60, 0)]);
  });

  it('is one tab stop, and the arrows reach every box', async () => {
    const page = await opened();
    expect(await page.locator('svg [tabindex="0"]').count()).toBe(1);
    await page.locator('svg [tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const reached = new Set<unknown>();
    const walk = async (depth: number): Promise<void> => {
      reached.add(await page.evaluate('document.activeElement.dataset.party'));
      if (depth > 6) return;
      const at = await page.evaluate('document.activeElement.dataset.party');
      await page.keyboard.press('ArrowDown');
      if (await page.evaluate('document.activeElement.dataset.party') !== at) {
        await walk(depth + 1);
        await page.keyboard.press('ArrowUp');
      }
      await page.keyboard.press('ArrowRight');
      if (await page.evaluate('document.activeElement.dataset.party') !== at) await walkOn(depth);
    };
    const walkOn = async (depth: number): Promise<void> => { await walk(depth); await page.keyboard.press('ArrowLeft'); };
    await walk(0);
    expect([...reached].toSorted()).toEqual(await partiesOf(page));
  });

  it('opens a party with Enter, and a line with a click on its evidence', async () => {
    const page = await opened();
    await page.locator('svg [data-party="b-lw-pb"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/bodies\/b-lw-pb/);
    await page.goBack();
    await page.waitForURL(/\/structure/);
    await page.locator('svg').getByText('part of', { exact: true }).first().click();
    await page.getByRole('region', { name: 'Evidence' }).getByText('Commissioning and Delivery Plan 2021').first().waitFor();
    expect(new URL(page.url()).searchParams.get('evidence')).toMatch(/^rel-\d+$/);
  });

  it('shows the two planned bodies, marked, when proposals are shown', async () => {
    const page = await opened(`/structure?${DAY}&proposals=show`);
    expect(await page.locator('svg [role="treeitem"]').count()).toBe(22);
    const texts: unknown = await page.evaluate(`[...document.querySelectorAll('svg text')].map((text) => text.textContent).join(' | ')`);
    expect(texts).toContain('Proposed');
  });

  it('opens whole in the width of a telephone', async () => {
    const page = await opened(`/structure?view=diagram&${DAY}`, { width: 390, height: 844 });
    expect(await page.locator('svg [role="treeitem"]').count()).toBe(20);
    const beyond = await page.evaluate(`{
      const { left, right } = document.querySelector('svg.diagram__window').getBoundingClientRect();
      [...document.querySelectorAll('svg.diagram__window text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1;
      }).map((text) => text.textContent);
    }`);
    expect(beyond).toEqual([]);
  });

  it('keeps text at 11 px or more when it is fitted on a telephone', async () => {
    const page = await opened(`/structure?view=diagram&${DAY}`, { width: 390, height: 844 });
    await page.getByRole('button', { name: 'Fit' }).click();
    const least = await page.evaluate(`Math.min(...[...document.querySelectorAll('svg.diagram__window text')].map((text) => {
      const matrix = text.getScreenCTM();
      return parseFloat(getComputedStyle(text).fontSize) * Math.hypot(matrix.a, matrix.b);
    }))`);
    expect(Number(least)).toBeGreaterThanOrEqual(10.9);
  });
});

describe('a branch', () => {
  it('is folded by the space bar and opened in the list: one state, in the address and in every view', async () => {
    const page = await opened();
    const root = page.locator('svg [data-party="b-cdcp"]');
    await root.focus();
    await page.keyboard.press('+');
    const place = await root.boundingBox();
    await page.keyboard.press(' ');
    await page.waitForURL(/folded=b-cdcp/);
    expect(await page.locator('.diagram__status').innerText()).toBe('13 boxes and 0 lines are drawn. 7 parties and 7 lines are folded away.');
    expect(await root.getAttribute('aria-label')).toContain('7 parties folded');
    expect([await root.getAttribute('aria-expanded'), await page.evaluate('document.activeElement.dataset.party')]).toEqual(['false', 'b-cdcp']);
    // The box stays under the reader's eyes, as large as it was; a page scrolls by whole pixels.
    const now = await root.boundingBox();
    expect(Math.abs((now?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(2);
    expect(now?.x).toBeGreaterThan(0);
    expect(await page.locator('svg.diagram__window > g').first().getAttribute('transform')).toContain('scale(1.25)');
    // axe counts what a moved picture clips as if it covered the buttons above.
    await page.keyboard.press('0');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'View as list' }).click();
    expect(await page.getByRole('link', { name: 'Living Well Partnership Board' }).count()).toBe(1);
    expect(await page.locator('table.lines-table tbody tr').count()).toBe(7);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'What stands below County Durham Care Partnership' }).click();
    await page.locator('.outline').getByRole('link', { name: 'Living Well Partnership Board' }).waitFor();
    expect(new URL(page.url()).searchParams.get('folded')).toBeNull();
  });

  it('is folded and opened by level, a step that can be gone back, and by its own button', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'Show 1 level' }).click();
    await page.getByRole('button', { name: 'Open County Durham Care Partnership: 7 parties folded' }).click();
    await page.waitForURL(/levels=1&open=b-cdcp/);
    expect(await page.locator('svg [role="treeitem"]').count()).toBe(18);
    await page.goBack();
    await page.locator('.diagram__status').getByText('20 boxes and 7 lines are drawn.', { exact: true }).waitFor();
  });
});

describe('the list and the table', () => {
  it('hold every box and every line of the picture, with the same links', async () => {
    const picture = await opened();
    const drawn = await partiesOf(picture);
    const list = await opened(`/structure?view=tree&${DAY}`);
    expect(await idsLinked(list)).toEqual(drawn);
    expect(await list.locator('table.lines-table tbody tr').count()).toBe(7);
  });

  it('come before the picture, and by themselves on a telephone', async () => {
    const desk = await opened();
    const button = await desk.getByRole('button', { name: 'View as list' }).boundingBox();
    const picture = await desk.locator('svg.diagram__window').boundingBox();
    expect(button?.y).toBeLessThan(picture?.y ?? 0);
    const telephone = await opened(`/structure?${DAY}`, { width: 390, height: 844 });
    expect(await telephone.locator('svg.diagram__window').count()).toBe(0);
    expect(await telephone.getByRole('link', { name: 'Living Well Partnership Board' }).first().isVisible()).toBe(true);
  });

  it('say where each line says so, and which is our reading', async () => {
    const page = await opened(`/structure?view=table&${DAY}`);
    const rows = await page.locator('table.lines-table tbody tr').allInnerTexts();
    expect(rows.filter((row) => row.includes('our reading'))).toHaveLength(2);
    expect(await page.locator('table.lines-table tbody [data-claim]').count()).toBeGreaterThanOrEqual(7);
  });

  it('are sorted by a button that says how', async () => {
    const page = await opened(`/structure?view=table&${DAY}`);
    const first = () => page.locator('table.lines-table tbody tr').first().innerText();
    const who = page.locator('table.lines-table th').first();
    await who.getByRole('button').click();
    expect(await who.getAttribute('aria-sort')).toBe('ascending');
    const up = await first();
    await who.getByRole('button').click();
    expect(await who.getAttribute('aria-sort')).toBe('descending');
    expect(await first()).not.toBe(up);
  });
});
