// A newcomer walks through nine years: each paper's structure on its own day, by place, from the switch of the page.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openPage, overflowOf } from '../support/opened-page.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser.close(); });

const SYSTEMS = [
  ['County Durham, 13 February 2014: Better Care Fund plan 2014', '13 bodies in force and 8 lines between them, as at 13 February 2014.'],
  ['Darlington, undated, not before November 2015: Darlington Cabinet report', '5 bodies in force, 1 planned and 8 lines between them, as at 1 November 2015.'],
  ['County Durham, 25 May 2018: Integration report 2018', '10 bodies in force, 7 planned and 13 lines between them, as at 25 May 2018.'],
  ['County Durham, autumn 2021: Commissioning and Delivery Plan 2021', '7 bodies in force and 2 lines between them, as at 1 September 2021.'],
  ['County Durham, 15 March 2023: Draft County Durham Plan 23/24', '19 bodies in force, 2 planned and 7 lines between them, as at 15 March 2023.'],
] as const;

const choose = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Choose a paper or place' }).click();
  await page.locator('.systems__choices').getByRole('link', { name, exact: true }).click();
};

describe('the switch between the systems', () => {
  it('draws each of the five on its own day, with all its bodies and lines', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/structure?asOf=2023-03-15&proposals=show');
    await page.getByRole('button', { name: 'Choose a paper or place' }).click();
    expect(await page.locator('.systems__choices ol a').allInnerTexts()).toEqual(SYSTEMS.map(([name]) => name));
    await page.getByRole('button', { name: 'Choose a paper or place' }).click();
    for (const [name, say] of SYSTEMS) {
      await choose(page, name);
      await page.getByText(say, { exact: true }).waitFor();
      expect(await page.locator('.systems__shown').innerText()).toBe(name);
      expect(await page.locator('.date-bar__place').innerText()).toBe(name.split(',')[0]);
      await page.locator('svg.diagram__window').waitFor();
    }
  });

  it('goes to the paper before and after of the same place', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/structure?asOf=2018-05-25&scope=place-county-durham');
    await page.getByRole('link', { name: 'Previous paper: 13 February 2014' }).click();
    await page.waitForURL(/asOf=2014-02-13/);
    await page.getByRole('link', { name: 'Next paper: 25 May 2018' }).click();
    await page.getByRole('link', { name: 'Next paper: autumn 2021' }).waitFor();
  });

  it('keeps the day when a place is chosen, and says which paper that place then has', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/structure?asOf=2023-03-15');
    await choose(page, 'Darlington');
    await page.locator('.date-bar').getByText('Darlington').waitFor();
    expect(await page.locator('.date-bar__day').innerText()).toBe('As at 15 March 2023; the newest paper up to then is undated, not before November 2015');
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-03-15');
  });

  it('draws one paper alone when asked, says so, and leads back', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/structure?asOf=2023-03-15');
    await page.getByRole('link', { name: 'Draw only what this paper says' }).click();
    await page.getByText('16 bodies in force and 5 lines between them, as at 15 March 2023.').waitFor();
    expect(await page.locator('.structure__notes').innerText()).toContain('Only what the Draft County Durham Plan 23/24 says is drawn');
    await page.getByRole('link', { name: 'Draw what all papers of County Durham say' }).click();
    await page.getByText('19 bodies in force and 7 lines between them, as at 15 March 2023.').waitFor();
  });
});

describe('beside the picture', () => {
  it('a lost diagram is said of 2014, and of Darlington with its inferred date; of 2023 nothing', async () => {
    const { page, goTo } = await openPage(browser);
    const notes = page.locator('.structure__notes');
    await goTo('/structure?asOf=2014-02-13&scope=place-county-durham');
    await page.locator('svg.diagram__window').waitFor();
    expect(await notes.innerText()).toBe('The paper had a diagram here; our copy has not.');
    await goTo('/structure?asOf=2015-11-01&scope=place-darlington');
    await page.locator('svg.diagram__window').waitFor();
    expect(await notes.innerText()).toContain('The Darlington Cabinet report bears no date: 1 November 2015 is inferred');
    await goTo('/structure?asOf=2023-03-15');
    await page.locator('svg.diagram__window').waitFor();
    expect(await notes.count()).toBe(0);
  });

  it('the key names solid as working and dashed as reporting, and proposals apart, only where they are drawn', async () => {
    const { page, goTo } = await openPage(browser);
    const key = async (search: string): Promise<string> => {
      await goTo(`/structure?${search}`);
      return await page.getByRole('img', { name: /^Key/ }).getAttribute('aria-label') ?? '';
    };
    expect(await key('asOf=2018-05-25&proposals=show')).toMatch(/Working relationship.*Reporting relationship.*Proposed or agreed/);
    expect(await key('asOf=2018-05-25')).not.toContain('Proposed');
    expect(await key('asOf=2014-02-13')).not.toContain('Reporting relationship');
  });
});

describe('an address', () => {
  it('that names no paper and no place is said, never silent', async () => {
    const { page, goTo } = await openPage(browser);
    await goTo('/structure?asOf=2023-03-15&scope=two%20words');
    await page.locator('.notice').getByText('“two words” names no paper and no place').waitFor();
    expect(await page.locator('svg.diagram__window').count()).toBe(1);
    await goTo('/structure?asOf=2023-03-15&scope=place-atlantis');
    await page.getByText('We hold no paper and no place named “place-atlantis”').waitFor();
    await page.getByRole('link', { name: /newest paper’s place/ }).click();
    await page.locator('svg.diagram__window').waitFor();
  });
});

it('the page of a thing of Darlington names Darlington and its own newest paper, and draws where it sits', async () => {
  const { page, goTo } = await openPage(browser);
  await goTo('/bodies/b-hwb-dar?asOf=2023-03-15');
  expect(await page.locator('.date-bar__place').innerText()).toBe('Darlington');
  expect(await page.locator('.date-bar__day').innerText()).toBe('As at 15 March 2023; the newest paper up to then is undated, not before November 2015');
  await page.locator('svg.where-it-sits').waitFor();
  await page.getByRole('link', { name: 'See the whole structure' }).click();
  await page.waitForURL(/scope=place-darlington/);
});

it('fits a telephone', async () => {
  const { page, goTo } = await openPage(browser, { width: 390, height: 844 });
  await goTo('/structure?asOf=2018-05-25&proposals=show');
  await page.getByRole('button', { name: 'Choose a paper or place' }).click();
  expect(await overflowOf(page)).toBe(0);
});
