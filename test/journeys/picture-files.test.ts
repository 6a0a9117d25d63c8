// A clerk takes the structure into a board paper: as a file from the menu of the page, or on sheets from the printer.
import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, openPage, overflowOf } from '../support/opened-page.ts';

const SHOWN = '/structure?asOf=2018-05-25&proposals=show';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

describe.each([1280, 320])('the menu at %d px', (width) => {
  it('gives SVG, PNG and PDF that open and say what they show', async () => {
    const { page, goTo, complaints } = await openPage(browser, { width });
    await goTo(SHOWN);
    await page.getByRole('button', { name: 'Download or print' }).focus();
    await page.keyboard.press('Enter');
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    const svg = await downloaded(page, 'SVG');
    expect(svg.name).toMatch(/^answerable_county-durham_hanging_2018-05-25_r\d+\.svg$/);
    for (const said of ['<title>County Durham: who reports to whom</title>', 'INCLUDES PROPOSALS', 'Task and Finish', '/structure?asOf=2018-05-25&amp;proposals=show&amp;arrangement=hanging<']) expect(svg.bytes.toString()).toContain(said);
    const png = await downloaded(page, 'PNG');
    expect([png.bytes.subarray(1, 4).toString(), png.bytes.readUInt32BE(16)]).toEqual(['PNG', 3000]);
    expect(png.bytes.length).toBeGreaterThan(100_000);
    const pdf = await pagesOf((await downloaded(page, 'PDF, A3')).bytes);
    expect(pdf.map(({ size }) => size)).toEqual([[1191, 842], [1191, 842]]);
    expect(pdf[0]?.text).toContain('Joint Strategic');
    expect(pdf[1]?.text).toContain('The Task and Finish group reports to the Integration Board (proposed). [Integration report 2018, ¶51]');
    expect(complaints).toEqual([]);
  });
});

it('copies the picture itself to the clipboard, as an image that opens, large enough for a page', async () => {
  const { page, context, goTo } = await openPage(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(SHOWN);
  await page.getByRole('button', { name: 'Download or print' }).click();
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await page.getByText('Copied. Paste it into a document').waitFor();
  const [type, width, height] = await page.evaluate(`navigator.clipboard.read().then(async ([item]) => {
    const bitmap = await createImageBitmap(await item.getType('image/png'));
    return [item.types.join(), bitmap.width, bitmap.height];
  })`).then((value) => (Array.isArray(value) ? value.map(String) : []));
  expect(type).toContain('image/png');
  expect(Number(width)).toBe(3000);
  expect(Number(height)).toBeGreaterThan(1000);
});

it('prints what the print view shows: the same sheets, of the paper asked for, and the words after them', async () => {
  const { page, goTo, complaints } = await openPage(browser);
  await goTo(`${SHOWN}&print=a4`);
  const sheets = await page.locator('.paper').all();
  expect(await Promise.all(sheets.map((sheet) => sheet.getAttribute('aria-label')))).toEqual(['Overview of pages A to B', 'Page A', 'Page B', 'In words']);
  expect(await page.locator('.site-header').isVisible()).toBe(false);
  expect(await axeFindings(page)).toEqual([]);
  const printed = await pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  for (const { size: [width = 0, height = 0] } of printed) expect([Math.abs(width - 842) <= 1, Math.abs(height - 595) <= 1]).toEqual([true, true]);
  expect(printed.slice(0, 4).map(({ text }) => /Overview of pages A to B|Page [AB]|In words/.exec(text)?.[0])).toEqual(['Overview of pages A to B', 'Page A', 'Page B', 'In words']);
  await page.getByRole('link', { name: 'Back to the structure' }).click();
  await page.getByRole('button', { name: 'Download or print' }).waitFor();
  expect(complaints).toEqual([]);
});

async function downloaded(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await coming;
  await page.getByText(`Downloaded as ${file.suggestedFilename()}.`).waitFor();
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function pagesOf(bytes: Uint8Array): Promise<readonly { readonly text: string; readonly size: readonly number[] }[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  return await Promise.all(Array.from({ length: pdf.numPages }, async (_, at) => {
    const page = await pdf.getPage(at + 1);
    const { items } = await page.getTextContent();
    const [, , width = 0, height = 0] = page.view;
    return { text: items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' '), size: [Math.round(width), Math.round(height)] };
  }));
}

it.each(['a4', 'a3'])('prints what is seen on %s: each sheet on a page of that size, nothing of a picture beyond what a printer prints', async (paper) => {
  const { page, context, goTo } = await openPage(browser, { width: 1700 });
  await goTo(`/structure?asOf=2023-03-15&view=diagram&print=${paper}`);
  await page.emulateMedia({ media: 'print' });
  // What a page of the printer has between its margins, CSS px.
  await page.setViewportSize(paper === 'a4' ? { width: Math.round((297 - 14) * 96 / 25.4), height: Math.round((210 - 24) * 96 / 25.4) } : { width: Math.round((420 - 14) * 96 / 25.4), height: Math.round((297 - 24) * 96 / 25.4) });
  const beyond = await page.evaluate(`[...document.querySelectorAll('.paper')].flatMap((sheet) => {
    const { left, right, height } = sheet.getBoundingClientRect();
    const marks = [...sheet.querySelectorAll('svg.paper__picture > path')].map((tick) => tick.getBoundingClientRect());
    return [...marks.filter((tick) => tick.left < left || tick.right > right).map(() => 'tick'), ...(sheet.querySelector('svg') !== null && height > innerHeight + 1 ? ['sheet of ' + height] : [])];
  })`);
  expect(beyond).toEqual([]);
  expect(await page.locator('.paper').count()).toBe(paper === 'a4' ? 4 : 2);
  await context.close();
});
