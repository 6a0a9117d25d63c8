// A page of the real client in a real browser, with what the journeys watch on every one of them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startedServer } from './started-server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console complained of, and what failed: none on a good page. */
  readonly complaints: string[];
  readonly goTo: (path: string) => Promise<void>;
}

/** `width` 1280 is a desk, 390 a telephone, 320 the least that must do. The day is written so that every run sees the same. */
export async function openPage(browser: Browser, { width = 1280, height = 900, hasTouch = false } = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height }, hasTouch, locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text()); });
  page.on('pageerror', (error) => { complaints.push(error.message); });
  const goTo = async (path: string): Promise<void> => {
    await page.goto(`${startedServer().url}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Words of another width move what stands under them.
    await page.evaluate('document.fonts.ready.then(() => true)');
  };
  return { page, context, complaints, goTo };
}

/** A page of its own at an address. */
export async function openPageAt(browser: Browser, path: string, size: Parameters<typeof openPage>[1] = {}): Promise<Pick<Opened, 'page' | 'complaints'>> {
  const { page, complaints, goTo } = await openPage(browser, size);
  await goTo(path);
  return { page, complaints };
}

/** What axe finds wrong with the page as it stands, rule and place; empty is clean. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Run by the browser's debugger, not by the page, so the page's own policy on scripts stays as it is.
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then((result) => result.violations.flatMap(
    (rule) => rule.nodes.map((node) => rule.id + ' at ' + node.target.join(' '))))`);
  if (!Array.isArray(found)) throw new Error('axe gave no list.');
  return found.map(String);
}

/** How many pixels of the page stand beyond the window's right edge. */
export async function overflowOf(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
}
