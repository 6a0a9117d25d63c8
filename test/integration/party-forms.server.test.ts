// An officer records parties on screen, renames them and puts them right: led there from what there is to maintain and from their pages.
// Each case writes parties of its own: what is written stays.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { check, choose, fillDay, focused, officersPages, REASON, saveByKeyboard } from '../support/officers-form.ts';
import { axeFindings, overflowOf } from '../support/opened-page.ts';

const open = officersPages();

/** Along the page by the keyboard alone until the focus stands on the link, and in. */
async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

async function typeInto(page: Page, field: string, text: string): Promise<void> {
  await page.locator(`#${field}`).focus();
  await page.keyboard.type(text);
}

async function seatOn(page: Page, board: string): Promise<string> {
  await page.goto(new URL(`/bodies/${board}?asOf=2026-12-01`, page.url()).href);
  await follow(page, 'Record who takes a seat');
  await choose(page, /^Who\? A post/u, { text: 'harbour care tr', name: 'Harbour Care Trust' });
  await fillDay(page, 'from', '2026');
  return await saveByKeyboard(page);
}

it('has a new partner organisation recorded and join two boards, by the keyboard alone', async () => {
  const { page, complaints } = await open('/maintain');
  await follow(page, 'An organisation');
  await page.getByRole('heading', { level: 1, name: 'Record an organisation' }).waitFor();
  await typeInto(page, 'name', 'Harbour Care Trust');
  await page.locator('#kind').focus();
  await page.keyboard.press('ArrowDown');
  await fillDay(page, 'from', '2026');
  expect(await saveByKeyboard(page)).toBe('Saved. From 1 April 2026, there is the organisation “Harbour Care Trust”.');
  await page.getByRole('heading', { level: 1, name: 'Harbour Care Trust' }).waitFor();
  const own = new URL(page.url());
  for (const board of ['b-aw-pb', 'b-cdcp']) expect(await seatOn(page, board)).toMatch(/^Saved\. From 1 April 2026, the Harbour Care Trust has a seat on the .*\.$/u);
  await page.goto(own.href);
  const seats = await page.getByRole('main').innerText();
  expect([seats.includes('Ageing Well Partnership Board'), seats.includes('County Durham Care Partnership')]).toEqual([true, true]);
  expect(complaints).toEqual([]);
});

it('asks whether it is another where one bears a like name, and takes the tick for an answer', async () => {
  const { page } = await open('/maintain/add/body', { width: 320, height: 700 });
  expect(await page.locator('#apart').count()).toBe(0);
  await page.locator('#name').fill('living well partnership board');
  await page.locator('#kind').selectOption('Forum');
  await fillDay(page, 'from', '2026');
  await check(page);
  await page.getByRole('alert').getByRole('link', { name: /^“Living Well Partnership Board” cannot be told from it by name/u }).click();
  expect(await focused(page)).toBe('name');
  expect(await page.getByRole('main').innerText()).not.toContain('b-lw-pb');
  await page.getByRole('checkbox', { name: 'It is another: both may bear such a name' }).check();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await check(page);
  await page.getByRole('heading', { name: 'Before you save' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('#name').fill('Harbour Reading Circle');
  await page.getByRole('button', { name: 'Check before saving' }).waitFor();
});

it('adds a sub-group and a post from the page of a body, and leads to the page of each', async () => {
  const { page } = await open('/bodies/b-aw-pb');
  await page.getByRole('link', { name: 'Add a sub-group' }).click();
  await page.getByRole('heading', { level: 1, name: 'Record a body that reports to the Ageing Well Partnership Board' }).waitFor();
  await check(page);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['Enter a name', 'Choose what sort of body it is', 'Say how we know: give a reason, or choose a paper']);
  await page.locator('#name').fill('Harbour Falls Group');
  await page.locator('#kind').selectOption('Working group');
  await fillDay(page, 'from', '2026');
  expect(await saveByKeyboard(page)).toBe('Saved. From 1 April 2026, there is the body “Harbour Falls Group”, which reports to the Ageing Well Partnership Board.');
  expect(await page.getByRole('main').innerText()).toContain('Ageing Well Partnership Board');
  await page.getByRole('link', { name: 'Add a post in it' }).click();
  await page.locator('#name').fill('Keeper of the harbour lamps');
  await fillDay(page, 'from', '2026');
  expect(await saveByKeyboard(page)).toBe('Saved. From 1 April 2026, there is the post “Keeper of the harbour lamps”, which stands in the Harbour Falls Group.');
  await page.getByRole('heading', { level: 1, name: 'Keeper of the harbour lamps' }).waitFor();
  await page.getByRole('link', { name: 'Record another title' }).click();
  await page.locator('#name').fill('Warden of the harbour lamps');
  await fillDay(page, 'from', '2026');
  await check(page);
  await page.getByRole('alert').getByRole('link', { name: 'The first day without it must come after 1 April 2026.' }).waitFor();
  await page.locator('#from-month').fill('6');
  expect(await saveByKeyboard(page)).toMatch(/is called “Warden of the harbour lamps”; its former name still finds it\.$/u);
});

it('renames a body and puts right what it is', async () => {
  const { page } = await open('/bodies/b-econ');
  await page.getByRole('link', { name: 'Record another name' }).click();
  await page.locator('#name').fill('Harbour Economy Partnership');
  await fillDay(page, 'from', '2026');
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. From 1 April 2026, the Economic Partnership is called “Harbour Economy Partnership”/u);
  await page.getByRole('heading', { level: 1, name: 'Harbour Economy Partnership' }).waitFor();
  await page.getByRole('link', { name: 'Put right what it is' }).click();
  await page.locator('#kind').selectOption('Network');
  await page.locator('#reason').fill(REASON);
  expect(await saveByKeyboard(page)).toBe('Saved. The Harbour Economy Partnership is put right: “Network”.');
});

it('says at once that a form is for something else, and leads to the right one', async () => {
  const { page } = await open('/maintain/do/close-body/post-dirplace');
  expect(await page.getByRole('main').innerText()).toMatch(/This form is for a body, and the .* is none\./u);
  expect(await page.getByRole('button', { name: 'Check before saving' }).count()).toBe(0);
  await page.getByRole('link', { name: /^Record that the .* ends$/u }).click();
  await page.getByRole('button', { name: 'Check before saving' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/maintain/do/close-post/post-dirplace');
  await page.goto(new URL('/maintain/do/appoint/b-lw-pb', page.url()).href);
  await page.getByText(/^This form is for a post, and the Living Well Partnership Board is none\.$/u).waitFor();
  await page.getByRole('main').getByText('What can be recorded of it stands on its page:').getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Living Well Partnership Board' }).waitFor();
});
