// An officer records on screen that somebody answers for an item no more, that whoever does confirms it, and that nobody does: each led to from the card.
// Each case edits an item of its own: what is written stays.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { check, fillDay, focused, officersPages, REASON, saveByKeyboard } from '../support/officers-form.ts';
import { axeFindings, overflowOf } from '../support/opened-page.ts';
import { ask } from '../support/started-server.ts';

const open = officersPages();

const give = (item: string) => ask(
  'mutation ($item: ID!, $key: ID!) { assignOwner(input: { item: $item, version: 1, party: "b-lw-pb", letter: ACCOUNTABLE, from: "2026-04-01" }, key: $key, reason: "First") { problems { code } } }',
  { item, key: randomUUID() },
);

it('confirms who answers for it, led there from the card, and then ends it, each told on the card', async () => {
  await give('d-lw-41');
  const { page, complaints } = await open('/deliverables/d-lw-41/accountability');
  await page.getByRole('link', { name: 'is confirmed' }).first().click();
  await page.getByRole('heading', { level: 1, name: /^Record that it is confirmed: the Living Well Partnership Board, owner \(accountable\), for “/u }).waitFor();
  await check(page);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['Tick that whoever holds it has said so', 'Say how we know: give a reason, or choose a paper']);
  await page.getByRole('link', { name: 'Tick that' }).click();
  expect(await focused(page)).toBe('isConfirmed');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Space');
  await page.locator('#reason').fill(REASON);
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. Confirmed today by whoever holds it: the Living Well Partnership Board, owner \(accountable\), for “.*”\.$/u);
  expect(new URL(page.url()).pathname).toBe('/deliverables/d-lw-41/accountability');
  await page.getByRole('link', { name: 'ends', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: /^Record that it ends: the Living Well Partnership Board, /u }).waitFor();
  await fillDay(page, 'endsOn');
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. No longer from 1 April 2027: the Living Well Partnership Board, /u);
  expect(complaints).toEqual([]);
});

it('says from when nobody answers for it and why, and what there is to mend of it at its field', async () => {
  const { page } = await open('/deliverables/d-lw-42/accountability');
  await page.getByRole('link', { name: 'Record that nobody answers for it, and why' }).click();
  await page.getByRole('heading', { level: 1, name: /^Record that nobody answers for “/u }).waitFor();
  await check(page);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['Enter a date', 'Say how we know: give a reason, or choose a paper']);
  await page.getByRole('radio', { name: 'Awaiting agreement' }).check();
  await fillDay(page, 'from');
  await page.locator('#from-year').fill('2026');
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. From 1 April 2026, nobody answers for “.*”\. Why: awaiting agreement\.$/u);
});

it('refuses to say that nobody does while somebody does, at the day', async () => {
  await give('d-lw-43');
  const { page } = await open('/maintain/do/declare-unassigned/d-lw-43');
  await fillDay(page, 'from');
  await check(page);
  await page.getByRole('alert').getByRole('link', { name: /already answers for this/u }).click();
  expect(await focused(page)).toBe('from-day');
});

it('says who was quicker', async () => {
  const { page } = await open('/maintain/do/declare-unassigned/d-lw-44');
  await fillDay(page, 'from');
  await give('d-lw-44');
  await check(page);
  const alert = page.getByRole('alert');
  await alert.getByText('Somebody else changed this since you opened it.').waitFor();
  expect((await alert.locator('dd').allInnerTexts()).at(-1)).toMatch(/^From 1 April 2027, nobody answers for /u);
});

it('keeps what is typed through a reload, and fits a telephone of 320 px', async () => {
  const { page } = await open('/maintain/do/declare-unassigned/d-lw-45', { width: 320, height: 700 });
  await page.getByRole('radio', { name: 'Awaiting agreement' }).check();
  await fillDay(page, 'from');
  await page.reload();
  await page.getByRole('radio', { name: 'Awaiting agreement' }).waitFor();
  expect([await page.locator('#reason').inputValue(), await page.getByRole('radio', { name: 'Awaiting agreement' }).isChecked()]).toEqual([REASON, true]);
  await check(page);
  await page.getByRole('heading', { name: 'Before you save' }).waitFor();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await axeFindings(page)).toEqual([]);
});
