// An officer adds, rewords, continues and withdraws an action on screen, led there from its card and from its plan, and rests it on a minute added on the way.
// Each case edits an item of its own: what is written stays.
import { expect, it } from 'vitest';
import { check, choose, fillDay, focused, officersPages, saveByKeyboard } from '../support/officers-form.ts';
import { axeFindings, overflowOf } from '../support/opened-page.ts';

const open = officersPages();

it('puts the words right, led there from the card, and rests that on a minute that is added on the way', async () => {
  const { page, complaints } = await open('/deliverables/d-lw-31/accountability');
  await page.getByRole('link', { name: 'says something else' }).click();
  await page.getByRole('heading', { level: 1, name: /^Put the words right: “/u }).waitFor();
  await page.locator('#title').fill('Gather sloes by the hedge');
  await check(page);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['Say how we know: give a reason, or choose a paper']);
  await page.getByText('Add a minute, a letter or what you know', { exact: true }).click();
  await page.getByRole('button', { name: 'Add it, and rest this edit on it' }).click();
  await page.getByText('Choose the board').waitFor();
  await choose(page, /Which board met/u, { text: 'living well part', name: 'Living Well Partnership Board' });
  for (const [part, text] of [['day', '12'], ['month', '3'], ['year', '2026']] as const) await page.locator(`#source-issued-${part}`).fill(text);
  await page.locator('#source-item').fill('4');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add it, and rest this edit on it' }).click();
  await page.getByText('Chosen: Minutes of Living Well Partnership Board, 12 March 2026, item 4').waitFor();
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. “.*” says from now on: “Gather sloes by the hedge”\.$/u);
  await page.getByRole('heading', { level: 1, name: 'Gather sloes by the hedge' }).waitFor();
  expect(complaints).toEqual([]);
});

it('finds a paper by its words, by the keyboard alone, and takes it away again', async () => {
  const { page } = await open('/maintain/do/withdraw-deliverable/d-lw-32');
  const box = page.getByRole('combobox', { name: /Which paper, minute or letter/u });
  await box.fill('plan 23');
  for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
  await page.getByText(/^Chosen: .*23\/24/u).waitFor();
  await page.getByRole('button', { name: 'Take the paper away' }).click();
  await page.getByText(/^Chosen: /u).waitFor({ state: 'detached' });
});

it('withdraws it from a day on, and refuses a day before the newest paper at its field', async () => {
  const { page } = await open('/deliverables/d-lw-33/accountability');
  await page.getByRole('link', { name: 'is withdrawn' }).click();
  await fillDay(page, 'endsOn', '2022');
  await check(page);
  await page.getByRole('alert').getByRole('link', { name: /still speaks of/u }).click();
  expect(await focused(page)).toBe('endsOn-day');
  await page.locator('#endsOn-year').fill('2027');
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. “.*” is withdrawn: it is no more from 1 April 2027, and nobody answers for it from then on\.$/u);
});

it('adds one under a theme, led there from the plan, on a telephone of 320 px', async () => {
  const { page } = await open('/plans/e.plan-2023', { width: 320, height: 700 });
  await page.getByText('Record an action under a theme', { exact: true }).click();
  await page.getByRole('listitem').filter({ hasText: /\(Living Well\)$/u }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: /^Record an action under “/u }).waitFor();
  await page.locator('#title').fill('Plant a hedge of sloes');
  await page.locator('#number').fill('many');
  await page.locator('#reason').fill('Agreed at the board');
  await check(page);
  await page.getByRole('alert').getByRole('link', { name: /number/u }).click();
  expect(await focused(page)).toBe('number');
  await page.locator('#number').fill('');
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. “Plant a hedge of sloes” is added under “.*”, as the next of its area\.$/u);
});

it('asks for a theme of another edition where it is to go on', async () => {
  const { page } = await open('/deliverables/d-lw-34/accountability');
  await page.getByRole('link', { name: 'goes on in the next edition' }).click();
  await page.getByRole('heading', { level: 1, name: /^Record where it goes on: “/u }).waitFor();
  await fillDay(page, 'from');
  await check(page);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['Choose a theme']);
  await page.getByRole('combobox', { name: /Under which theme/u }).fill('community care');
  await page.getByRole('option').first().waitFor();
  for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
  await page.getByText(/^Chosen: /u).first().waitFor();
  await check(page);
  await page.getByRole('alert').getByRole('link', { name: /same edition/u }).waitFor();
});
