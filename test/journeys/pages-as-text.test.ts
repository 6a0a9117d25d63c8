// Every page about a thing can be taken along as text: what it is about, its day, its sentences, its papers.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openPage, type Opened } from '../support/opened-page.ts';

let browser: Browser;
let opened: Opened;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(async () => { await browser.close(); });

it.each([
  ['a body', '/bodies/b-lw-pb?asOf=2023-03-15', 'Quorum: Not stated in the source. So we cannot say how many members it can lose.'],
  ['an organisation', '/organisations/org-dcc?asOf=2023-03-15', 'With whom it works\n- '],
  ['a post', '/posts/post-dirplace?asOf=2023-03-15', 'Its seats\nNo seat is stated in any paper known on this day.'],
  ['a person', '/people/p-burns?asOf=2023-03-15', 'Posts the papers show\n- Paper says: '],
  ['a plan', '/plans/e.plan-2023?asOf=2023-03-15', 'Draft County Durham Plan 23/24'],
  ['what a plan holds', '/plans/e.plan-2023?asOf=2023-03-15', 'Ageing Well\n'],
  ['the checks of the record', '/checks?asOf=2023-03-15', 'Every rule\n- '],
  ['what is read on for one paper', '/checks/extrapolated?paper=doc-001&asOf=2026-01-31', ' more are not listed here.'],
  ['what was looked up', '/find?q=frailty&asOf=2023-03-15', 'Deliverables\n- '],
  ['an objective', '/objectives/o-sw-01?asOf=2023-03-15', 'What it serves\n'],
  ['an agreement', '/agreements/plan-s75-18?asOf=2018-05-25', 'Who signed it\n'],
  ['a law', '/laws/plan-care?asOf=2018-05-25', 'History\n'],
  ['a decision', '/decisions/dec.rel-100?asOf=2023-03-15', 'History\n'],
])('%s', async (...[, path, held]) => {
  const { page, goTo } = opened;
  await goTo(path);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('button', { name: 'Copy as text' }).first().click();
  await page.getByText('Copied. Paste it into a message.').waitFor();
  const copied = await page.evaluate('navigator.clipboard.readText()');
  expect(copied).toContain(`${title?.trim() ?? ''}\nAs at `);
  expect(copied).toContain(held);
});

it('stands on a telephone below the other way to take a list along, and is as wide', async () => {
  const { page, context, goTo } = await openPage(browser, { width: 390, height: 844 });
  await goTo('/gaps?asOf=2023-03-15');
  const [table, text] = [page.getByRole('link', { name: 'Export as CSV' }), page.getByRole('button', { name: 'Copy as text' })].map((way) => way.first());
  const [one, other] = await Promise.all([table?.boundingBox(), text?.boundingBox()]);
  expect(other).toMatchObject({ x: one?.x, width: one?.width });
  expect(one?.width).toBeGreaterThan(340);
  await context.close();
});
