// A member of staff types what is late, reads who owns it, and sees where it says so.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openPage } from '../support/opened-page.ts';

const DAY = 'asOf=2023-03-15';
const CARD = `/deliverables/d-lw-03/accountability?${DAY}`;

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

describe('who owns this', () => {
  it('leads from two typed words to the answer card in two steps', async () => {
    const { page, goTo, complaints } = await openPage(browser);
    await goTo(`/?${DAY}`);
    await page.getByRole('combobox', { name: /who is responsible for/i }).fill('urgent treatment');
    await page.getByRole('option').first().click();
    await page.waitForURL(/\/deliverables\/d-lw-03\/accountability/);
    await page.getByRole('heading', { level: 1, name: /Urgent Treatment Centre/ }).waitFor();
    expect(await page.getByText('The plan names no owner').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('finds the item though two letters are exchanged, by keyboard alone', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo(`/?${DAY}`);
    await page.getByRole('combobox').focus();
    await page.keyboard.type('urgnet treatmnt');
    await page.getByRole('option', { name: /Urgent Treatment Centre/ }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/deliverables\/d-lw-/);
    await page.getByRole('heading', { level: 1, name: /Urgent/ }).waitFor();
    await page.waitForFunction(`document.activeElement.tagName === 'H1'`);
  });

  it('names nobody, says whom to try and on what ground, and where the trail stops', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo(CARD);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Living Well Partnership Board');
    expect(text).toContain('is our reading');
    expect(text).toContain('No escalation route is stated. Reporting lines we can see:');
    expect(text).toContain('The trail stops at the County Durham Care Partnership: no paper says to whom it reports.');
    expect(text).toContain('15 March 2023');
  });

  it('keeps the order: headline, what to do now, why we say so, the way up, history', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo(CARD);
    const headings = await page.locator('main h2').allInnerTexts();
    const wanted = ['What to do now', 'Why we say so', 'The way up', 'History'];
    expect(headings.filter((heading) => wanted.includes(heading))).toEqual(wanted);
    const headline = await page.getByText('The plan names no owner').first().boundingBox();
    const todo = await page.getByRole('heading', { name: 'What to do now' }).boundingBox();
    expect(headline?.y).toBeLessThan(todo?.y ?? 0);
  });

  it('shows headline, whom to try and the button on the first screen of a telephone', async () => {
    const { page, goTo } = await openPage(browser, { width: 390, height: 844 });
    await goTo(CARD);
    const button = await page.getByRole('region', { name: 'What to do now' }).getByRole('button', { name: 'Copy as text' }).boundingBox();
    expect(button === null ? Infinity : button.y + button.height).toBeLessThanOrEqual(844);
  });

  it('copies the whole card as text', async () => {
    const { page, context, goTo } = await openPage(browser);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await goTo(CARD);
    await page.getByRole('region', { name: 'What to do now' }).getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('Copied. Paste it into a message.').waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toContain('The plan names no owner');
    expect(copied).toContain('Living Well Partnership Board');
    expect(copied).toContain('15 March 2023');
  });

  it('offers a citation for every statement of a paper', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo(CARD);
    const why = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Why we say so' }) });
    const said = await why.getByText('Paper says', { exact: true }).count();
    expect(said).toBeGreaterThanOrEqual(2);
    expect(await why.locator('[data-claim]').count()).toBeGreaterThanOrEqual(said);
  });
});

describe('where it says that', () => {
  it('opens beside the sentence at a desk, is in the address, and Escape hands the focus back', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo(CARD);
    const citation = page.locator('main [data-claim]').first();
    const claim = await citation.getAttribute('data-claim');
    await citation.click();
    const panel = page.getByRole('region', { name: 'Evidence' });
    await panel.getByText('Draft County Durham Plan 23/24').first().waitFor();
    expect(new URL(page.url()).searchParams.get('evidence')).toBe(claim);
    expect(await panel.innerText()).toContain('15 March 2023');
    expect(await panel.innerText()).toContain('Our summary, not the paper’s words');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.waitForFunction(`document.activeElement.getAttribute('data-claim') === '${String(claim)}'`);
  });

  it('moves nothing of the page when it opens, and what it covers is back when it closes', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo(CARD);
    const side = page.getByRole('complementary');
    const places = async () => await Promise.all(['.columns__rest', '.columns__side'].map(async (part) => await page.locator(part).boundingBox()));
    // A line of text that is marked may be a pixel lower; nothing else may move.
    const moved = async () => (await places()).flatMap((now, at) => (['x', 'y', 'width'] as const).map((side) => Math.abs((now?.[side] ?? 0) - (before[at]?.[side] ?? 0))));
    const before = await places();
    await page.locator('main [data-claim]').first().click();
    await page.getByRole('region', { name: 'Evidence' }).waitFor();
    expect(Math.max(...await moved())).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
    await side.getByRole('heading', { name: 'What the paper prints of it' }).waitFor();
    expect(Math.max(...await moved())).toBeLessThanOrEqual(1);
  });

  it('is a dialog over the page on a telephone, and an address that opens it opens it again', async () => {
    const { page, goTo } = await openPage(browser, { width: 390, height: 844 });
    await goTo(CARD);
    await page.locator('main [data-claim]').first().click();
    await page.getByRole('dialog').getByText('Draft County Durham Plan 23/24').first().waitFor();
    await page.reload();
    await page.getByRole('dialog').getByText('Draft County Durham Plan 23/24').first().waitFor();
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.width).toBe(390);
  });
});
