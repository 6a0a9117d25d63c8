// An officer gives a deliverable its owner on screen: told all that is wrong at once, shown what would change, never losing a word.
// Each case takes a deliverable of its own: what is written stays.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { check, choose, fillDay, focused, officersPages, REASON } from '../support/officers-form.ts';
import { axeFindings, overflowOf } from '../support/opened-page.ts';
import { ask } from '../support/started-server.ts';

const open = officersPages();
const formOf = (item: string, size?: Parameters<typeof open>[1]) => open(`/maintain/do/assign-owner/${item}`, size);

async function fill(page: Page): Promise<void> {
  await choose(page, /Who/u, { text: 'living well part', name: 'Living Well Partnership Board' });
  await fillDay(page, 'from', '2026');
}


it('tells everything that is missing in one summary that takes the focus and leads to each field', async () => {
  const { page, complaints } = await formOf('d-lw-21');
  await check(page);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual([
    'Choose a body, an organisation or a post', 'Enter a date', 'Say how we know: give a reason, or choose a paper',
  ]);
  expect(await focused(page)).toBe('govuk-error-summary');
  for (const [link, field] of [['Choose a body', 'party-field'], ['Enter a date', 'from-day'], ['Say how we know', 'reason']] as const) {
    await page.getByRole('link', { name: link }).click();
    expect(await focused(page)).toBe(field);
  }
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('leads from the card to the form, shows now and after, saves by keyboard alone, and the card names the owner', async () => {
  const { page } = await open('/deliverables/d-lw-29/accountability');
  await page.getByRole('link', { name: 'Record who answers for this' }).click();
  await page.getByRole('heading', { level: 1, name: /^Record who answers for “/ }).waitFor();
  await fill(page);
  await page.locator('#source-field').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Before you save' }).waitFor();
  expect(await page.locator('.now-and-after__say').innerText()).toBe('From 1 April 2026, the Living Well Partnership Board is the owner (accountable) of it.');
  expect((await page.locator('.now-and-after td').allInnerTexts())).toEqual(['Not recorded.', 'It is in force. It starts on 1 April 2026. No end is recorded.']);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Saved. From 1 April 2026, the Living Well Partnership Board').waitFor();
  await page.locator('.answer__say', { hasText: 'The Living Well Partnership Board answers for this' }).waitFor();
  expect(await page.locator('main').innerText()).toContain(REASON);
});

it('tells what only the record knows at its field, and keeps what was typed', async () => {
  const { page } = await formOf('d-lw-29');
  await fill(page);
  await check(page);
  await page.getByRole('alert').getByText('already holds this letter for this item').first().waitFor();
  await page.getByRole('radio', { name: 'Responsible' }).check();
  await page.locator('#until-day').fill('1');
  await check(page);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['The date must include a month and a year']);
  expect(await page.locator('#reason').inputValue()).toBe(REASON);
});

it('says who was quicker, and saves after a second look', async () => {
  const { page } = await formOf('d-lw-30');
  await fill(page);
  await page.getByRole('radio', { name: 'Responsible' }).check();
  const input = { item: 'd-lw-30', version: 1, party: 'b-aw-pb', letter: 'RESPONSIBLE', from: '2026-04-01' };
  await ask('mutation ($input: AssignOwnerInput!, $key: ID!) { assignOwner(input: $input, key: $key, reason: "First") { problems { code } } }', { input, key: randomUUID() });
  await check(page);
  const alert = page.getByRole('alert');
  await alert.getByText('Somebody else changed this since you opened it.').waitFor();
  const [opened, now, yours] = await alert.locator('dd').allInnerTexts();
  expect(opened).toBe('The plan names no owner.');
  expect(now).toMatch(/^Ageing Well Partnership Board: responsible, from 1 April 2026\. Owner assigned on .*, by the person at the server’s own computer\. Reason: First\.$/u);
  expect(yours).toBe('From 1 April 2026, the Living Well Partnership Board is responsible for it.');
  await check(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved\. /u).waitFor();
});

it('loses nothing when the server is out of reach or the page is read anew, and saves once though it is sent twice', async () => {
  const { page } = await formOf('d-lw-31');
  await fill(page);
  await page.route('**/graphql', (route) => route.abort());
  await check(page);
  await page.getByRole('alert').getByText('Answerable cannot be reached just now.').waitFor();
  await page.unroute('**/graphql');
  await page.reload();
  await page.getByText('Chosen: Living Well Partnership Board').waitFor();
  expect(await page.locator('#reason').inputValue()).toBe(REASON);
  await check(page);
  // The first saving arrives, and its answer is lost.
  await page.getByRole('heading', { name: 'Before you save' }).waitFor();
  await page.route('**/graphql', async (route) => {
    // What the look-up box asks meanwhile goes its way.
    if (route.request().postData()?.includes('mutation AssignOwner') !== true) {
      await route.continue();
      return;
    }
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('alert').getByText('Answerable cannot be reached just now.').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved\. /u).waitFor();
  const { body } = await ask('{ ownership(id: "d-lw-31", asOf: "2026-12-01") { owners { party { id } } } }');
  expect(body).toEqual({ data: { ownership: { owners: [{ party: { id: 'b-lw-pb' } }] } } });
});

it('fits a telephone of 320 px', async () => {
  const { page } = await formOf('d-lw-25', { width: 320, height: 700 });
  await check(page);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await axeFindings(page)).toEqual([]);
});

it('says of an item that there is not that we hold none', async () => {
  const { page } = await formOf('d-none');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('We hold no such item');
});
