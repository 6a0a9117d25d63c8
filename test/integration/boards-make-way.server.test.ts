// An officer merges boards on screen, and passes on what one does.
// Each case has a board of its own make way: what is written stays.
import { expect, it } from 'vitest';
import { check, choose, fillDay, focused, officersPages, saveByKeyboard } from '../support/officers-form.ts';
import { axeFindings, overflowOf } from '../support/opened-page.ts';

const open = officersPages();

it('tells before saving what nobody takes, and at its part what cannot go on', async () => {
  const { page } = await open('/maintain/do/merge-bodies/b-cypf-sub', { width: 320, height: 700 });
  // A year before other forms end the board that it is merged into.
  await fillDay(page, 'on', '2026');
  await choose(page, /merged into/u, { text: 'starting well', name: 'Starting Well Children Young People and Families Partnership Board' });
  const line = page.getByLabel(/ is part of the Starting Well/u);
  await line.waitFor();
  await check(page);
  await page.getByRole('heading', { name: 'Still open: nothing of it is closed by itself' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await line.selectOption({ index: 1 });
  await check(page);
  await page.getByRole('alert').getByRole('link', { name: /would tie Starting Well .* to itself\. Let it end\.$/u }).click();
  expect(await focused(page)).toBe('parts');
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await line.selectOption('Ends with it');
  await check(page);
  await page.getByRole('heading', { name: 'Before you save' }).waitFor();
  expect(await page.getByRole('heading', { name: /^Still open/u }).count()).toBe(0);
  await page.getByLabel('All of them:').selectOption('Stays open: record it by itself');
  expect(await line.inputValue()).toBe('');
});

it('passes on what a board does, and keeps every way through a reload', async () => {
  const { page } = await open('/bodies/b-trans');
  await page.getByRole('link', { name: 'Pass on what it does' }).click();
  await fillDay(page, 'on');
  await choose(page, /^Which body takes it/u, { text: 'ageing well part', name: 'Ageing Well Partnership Board' });
  const duty = page.getByLabel(/^The ownership of “Transition sub-group workplan”/u);
  await duty.selectOption('Goes on with Ageing Well Partnership Board');
  await page.reload();
  await duty.waitFor();
  expect(await duty.inputValue()).toBe('0');
  expect(await saveByKeyboard(page)).toBe('Saved. From 1 April 2027, the Transition sub-group passes on to the Ageing Well Partnership Board what is named below, and goes on itself.');
});
