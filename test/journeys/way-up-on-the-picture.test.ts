// A new partner sees on the picture to whom a group would take what slips: numbered, and in the same words beside it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openBrowser } from '../support/browser.ts';
import { axeFindings, openPageAt, overflowOf } from '../support/opened-page.ts';
import { ask } from '../support/started-server.ts';

const STARTING_WELL = 'Starting Well Children Young People and Families Partnership Board';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

const opened = (path: string, size?: { readonly width?: number; readonly height?: number }) => openPageAt(browser, path, size);

const panelOf = (page: Page) => page.getByRole('region', { name: /^The way up from/u });
const stepsOf = (page: Page) => panelOf(page).locator('ol > li');
const numbersOf = (page: Page) => page.locator('svg.diagram__window .diagram__way text').allTextContents();

const answered = z.object({ data: z.object({ escalationRoute: z.object({ routes: z.array(z.object({ stop: z.string(), steps: z.array(z.object({ say: z.string(), party: z.object({ name: z.string() }) })) })) }) }) });

describe('the way up on the picture', () => {
  it('bears the numbers of the steps, told beside it in the words of the answer, with where it stops', async () => {
    const { page, complaints } = await opened('/structure?asOf=2023-03-15&route=b-trans');
    const { body } = await ask('query ($id: ID!) { escalationRoute(id: $id, asOf: "2023-03-15") { routes { stop steps { say party { name } } } } }', { id: 'b-trans' });
    const [route] = answered.parse(body).data.escalationRoute.routes;
    const told = await stepsOf(page).allInnerTexts();
    expect(told).toHaveLength(3);
    route?.steps.forEach(({ say, party }, at) => { expect(told[at]).toContain(party.name); expect(told[at]?.replaceAll(/\s+/gu, ' ')).toContain(say); });
    expect(await panelOf(page).innerText()).toContain(route?.stop ?? 'a stop');
    expect((await numbersOf(page)).filter((text) => /^\d$/u.test(text)).toSorted()).toEqual(['1', '2', '3']);
    expect(await page.getByRole('treeitem', { name: /^Transition sub-group,.*Step 1 of the way up/u }).count()).toBe(1);
    expect(await page.locator('svg [tabindex="0"]').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is reached by keyboard from whom the reader found, and the reading goes on at its heading', async () => {
    const { page } = await opened('/structure?asOf=2023-03-15');
    await page.getByRole('textbox', { name: 'Find in this picture' }).focus();
    await page.keyboard.type('starting well');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Its way up' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/route=b-sw-pb/u);
    await stepsOf(page).first().waitFor();
    expect(await stepsOf(page).count()).toBe(2);
    expect(await page.evaluate('document.activeElement.id')).toBe('way-up');
    // Though the list beside it has narrowed the window of the picture.
    expect(await page.evaluate(`{
      const [box, frame] = ['svg.diagram__window [data-party="b-sw-pb"] .party__frame', 'svg.diagram__window'].map((one) => document.querySelector(one).getBoundingClientRect());
      box.left >= frame.left && box.right <= frame.right;
    }`)).toBe(true);
    await panelOf(page).getByRole('link', { name: 'Show the structure without the way up' }).click();
    await page.waitForURL((url) => !url.searchParams.has('route'));
    expect(await page.locator('svg.diagram__window .diagram__way text').count()).toBe(0);
  });

  it('says of a step that is folded away where it is, and marks another of several ways', async () => {
    const { page } = await opened('/structure?asOf=2023-03-15&levels=1&route=b-trans');
    expect(await stepsOf(page).first().innerText()).toContain('Folded away under County Durham Care Partnership.');
    expect(await stepsOf(page).nth(2).innerText()).toContain('The line that leads here is not drawn in this picture.');
    const { page: other } = await opened('/structure?asOf=2018-05-25&proposals=show&route=b-acn');
    await panelOf(other).getByRole('link', { name: /^Mark route 2 of 2/u }).click();
    await other.waitForURL(/way=2/u);
    await stepsOf(other).getByText('Integration Board').first().waitFor();
    expect(await other.getByRole('treeitem', { name: /^Integration Board,.*Step 2 of the way up/u }).count()).toBe(1);
  });

  it('is marked for what can have an owner too, and says so of nobody and of what is unknown', async () => {
    const { page } = await opened('/structure?asOf=2023-03-15&route=d-sw-04&way=2');
    expect(await stepsOf(page).first().innerText()).toContain(STARTING_WELL);
    const { page: none } = await opened('/structure?asOf=2023-03-15&route=no-such-thing');
    await none.getByRole('heading', { name: 'No way up is marked' }).waitFor();
    expect(await none.locator('svg [role="treeitem"]').count()).toBe(20);
  });

  it('stands before the list in a window of 320 px, and in the list each step is told', async () => {
    const { page } = await opened('/structure?asOf=2023-03-15&route=b-trans', { width: 320, height: 640 });
    expect(await page.evaluate("document.querySelector('.way-up').compareDocumentPosition(document.querySelector('.outline')) & Node.DOCUMENT_POSITION_FOLLOWING")).toBeTruthy();
    expect(await page.locator('.outline').first().innerText()).toContain('step 2 of the way up');
    expect(await overflowOf(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('goes on paper with the picture and first among its words', async () => {
    const { page } = await opened('/structure?asOf=2023-03-15&route=b-trans&print=a4');
    const texts = await page.locator('.paper__picture text').allTextContents();
    expect(texts.join(' ')).toContain('The way up from Transition sub-group. Route 1 of 1: reporting lines we can see.');
    expect(await page.locator('.paper__words').first().innerText()).toMatch(/^The way up from Transition sub-group[^]*1\. Transition sub-group:/u);
  });
});
