// An officer records on screen who takes a seat, who leaves it and who follows in a post, each led to from the page of the thing.
// Each case edits a seat or an appointment of its own: what is written stays.
import { expect, it } from 'vitest';
import { choose, fillDay, officersPages, saveByKeyboard } from '../support/officers-form.ts';

const LAY = 'Lay member for involvement and engagement, Care Partnership';

const WHO = /^Who\?/u;

const open = officersPages();

it('seats a post on a board from the page of the board, and ends the seat from there', async () => {
  const { page } = await open('/bodies/b-lw-pb');
  await page.getByRole('link', { name: 'Record who takes a seat' }).click();
  await choose(page, WHO, { text: 'lay member for involvement', name: LAY });
  await page.getByRole('radio', { name: 'Vice chair' }).check();
  await fillDay(page, 'from');
  expect(await saveByKeyboard(page)).toBe(`Saved. From 1 April 2027, the ${LAY} has a seat on the Living Well Partnership Board.`);
  await page.goto(page.url().replace('2026-12-01', '2027-05-01'));
  await page.getByText('A seat ends, or is held otherwise').click();
  await page.getByRole('listitem').filter({ hasText: LAY }).getByRole('link', { name: 'ends', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: `Record that the seat of the ${LAY} on the Living Well Partnership Board ends` }).waitFor();
});

it('hands a post over from the page of whoever holds it, to somebody who is looked up by name', async () => {
  const { page } = await open('/people/p-scott');
  await page.getByRole('link', { name: 'who follows' }).click();
  await choose(page, WHO, { text: 'sarah burns', name: 'Sarah Burns' });
  await fillDay(page, 'on');
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. On 1 April 2027, an appointment to the Cabinet Member, .* ends, and Sarah Burns follows\.$/u);
  expect(new URL(page.url()).pathname).toMatch(/^\/posts\//u);
});

it('names all that is missing of an appointment', async () => {
  const { page } = await open('/maintain/do/appoint/post-dirplace');
  await page.getByRole('button', { name: 'Check before saving' }).click();
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['Choose a person', 'Enter a date', 'Say how we know: give a reason, or choose a paper']);
});

it('offers from the picture to record that the body found there ends', async () => {
  const { page } = await open('/structure');
  await page.getByRole('textbox', { name: 'Find in this picture' }).fill('living well');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Record that it ends' }).click();
  await page.getByRole('heading', { level: 1, name: 'Record that the Living Well Partnership Board ends' }).waitFor();
});
