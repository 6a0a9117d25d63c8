// An officer records on screen that a board met, decided and works by terms, and that something is passed on under an agreement.
// Each case edits a body of its own: what is written stays.
import { expect, it } from 'vitest';
import { check, choose, fillDay, focused, officersPages, REASON, saveByKeyboard } from '../support/officers-form.ts';
import { axeFindings, overflowOf } from '../support/opened-page.ts';

const open = officersPages();

it('records a meeting from the page of its board, and from there what that decided', async () => {
  const { page, complaints } = await open('/bodies/b-cypf-sub');
  await page.getByRole('link', { name: 'Record a meeting of it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Record a meeting of the Children Young People and Families Partnership Board sub-group' }).waitFor();
  await check(page);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['Say what it is called', 'Enter a date', 'Say how we know: give a reason, or choose a paper']);
  await page.locator('#title').fill('Meeting of the sloes');
  await fillDay(page, 'heldOn', '2026');
  expect(await saveByKeyboard(page)).toBe('Saved. “Meeting of the sloes” is a meeting of the Children Young People and Families Partnership Board sub-group, on 1 April 2026.');
  await page.getByRole('heading', { level: 1, name: 'Meeting of the sloes' }).waitFor();
  await page.getByRole('link', { name: 'Record a decision of the Children Young People and Families Partnership Board sub-group' }).click();
  await page.locator('#title').fill('Pick them in frost');
  await page.locator('#kind').selectOption('It is asked to approve');
  await fillDay(page, 'decidedOn', '2026');
  await choose(page, /At which meeting/u, { text: 'meeting of the sloes', name: 'Meeting of the sloes' });
  await choose(page, /What is it about/u, { text: 'durham county council', name: 'Durham County Council' });
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. “Pick them in frost”, of the Children Young People and Families Partnership Board sub-group on 1 April 2026, at “Meeting of the sloes”: it is asked to approve\. It concerns Durham County Council\.$/u);
  expect(complaints).toEqual([]);
});

it('records terms of reference with their quorum, told at its field where it is no number, and the board shows them', async () => {
  const { page } = await open('/bodies/b-aw-pb', { width: 320, height: 700 });
  await page.getByRole('link', { name: 'Record its terms of reference' }).click();
  await page.locator('#title').fill('How the board works');
  await fillDay(page, 'from', '2026');
  await page.getByLabel('They say', { exact: true }).check();
  await page.locator('#quorum-MEMBER').fill('4');
  await page.locator('#quorum-NHS').fill('one');
  await check(page);
  await page.getByRole('alert').getByRole('link').click();
  expect(await focused(page)).toBe('quorum-NHS');
  await page.locator('#quorum-NHS').fill('1');
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await saveByKeyboard(page)).toMatch(/works by “How the board works”: 4 members and 1 member from the NHS must be there\. Terms from before end on that day\.$/u);
  await page.getByText(/4 members/u).first().waitFor();
});

it('records an agreement and what is passed on under it, and its page tells both', async () => {
  const { page } = await open('/maintain/add/agreement');
  await page.locator('#title').fill('Orchard agreement');
  await page.locator('#reason').fill(REASON);
  await check(page);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['Choose what sort of agreement it is']);
  await page.locator('#kind').selectOption('Section 75 agreement');
  await page.locator('#amounts').fill('2026: ten crates\n\n2027: twelve crates');
  await fillDay(page, 'from', '2026');
  expect(await saveByKeyboard(page)).toBe('Saved. From 1 April 2026, there is the agreement “Orchard agreement”.');
  await page.getByRole('heading', { level: 1, name: 'Orchard agreement' }).waitFor();
  await page.getByText('2026: ten crates').waitFor();
  await page.getByRole('link', { name: 'Record what is passed on under it' }).click();
  await choose(page, /Which duty or task/u, { text: 'commissioning dec', name: 'Commissioning decisions' });
  await choose(page, /To whom/u, { text: 'durham county council', name: 'Durham County Council' });
  await fillDay(page, 'from', '2026');
  expect(await saveByKeyboard(page)).toMatch(/^Saved\. From 1 April 2026, “.*” is passed on to Durham County Council under “Orchard agreement”\.$/u);
  await page.getByRole('heading', { name: 'What is delegated under it' }).waitFor();
});
