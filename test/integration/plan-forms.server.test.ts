// An officer records a plan on screen with an area, a measure and its target, a risk and what is done about it, and the edition that follows.
// The cases go on from each other's plan: what is written stays.
import { expect, it } from 'vitest';
import { check, fillDay, focused, officersPages, REASON, saveByKeyboard } from '../support/officers-form.ts';
import { axeFindings, overflowOf } from '../support/opened-page.ts';

const open = officersPages();

it('records a plan, an area of it, a measure there and its target, each led to from the page of the one before', async () => {
  const { page, complaints } = await open('/maintain/add/plan');
  await check(page);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['Say what it is called', 'Choose what sort of plan it is', 'Say how we know: give a reason, or choose a paper']);
  await page.locator('#title').fill('Orchard plan');
  await page.locator('#kind').selectOption('Strategy');
  await page.locator('#edition').fill('2026 to 2027');
  await fillDay(page, 'from', '2026');
  expect(await saveByKeyboard(page)).toBe('Saved. From 1 April 2026, there is the plan “Orchard plan”.');
  await page.getByRole('link', { name: 'Record an area of it' }).click();
  await page.locator('#title').fill('Grafting');
  await page.locator('#reason').fill(REASON);
  expect(await saveByKeyboard(page)).toBe('Saved. There is the area “Grafting”, which stands in “Orchard plan”.');
  await page.getByText('Record a theme, a measure or an aim of an area', { exact: true }).click();
  await page.getByRole('link', { name: 'a measure' }).click();
  await page.getByRole('heading', { level: 1, name: 'Record a measure of “Grafting”' }).waitFor();
  await page.locator('#title').fill('Grafts that take');
  await page.locator('#reason').fill(REASON);
  expect(await saveByKeyboard(page)).toBe('Saved. There is the measure “Grafts that take”, which stands in “Grafting”.');
  await page.getByRole('link', { name: 'Record a baseline or a target' }).click();
  await page.getByLabel('Where it is to stand').check();
  await page.locator('#value').fill('9 in 10');
  await page.locator('#due').fill('March 2027');
  await fillDay(page, 'from', '2026');
  expect(await saveByKeyboard(page)).toBe('Saved. From 1 April 2026, “Grafts that take” has the target “9 in 10”, by March 2027; a target from before ends on that day.');
  await page.getByText('9 in 10', { exact: false }).first().waitFor();
  expect(complaints).toEqual([]);
});

it('records what threatens it, rates that otherwise and says what is done about it, on a telephone, and then the edition that follows', async () => {
  const { page } = await open('/find', { width: 320, height: 700 });
  const found = page.url().replace('/find?', '/find?q=orchard+plan&');
  const toPlan = async (): Promise<void> => {
    await page.goto(found);
    await page.getByRole('main').getByRole('link', { name: /^Orchard plan/u }).first().click();
  };
  await toPlan();
  await page.getByRole('link', { name: 'Record what threatens it' }).click();
  await page.locator('#title').fill('A late frost');
  await page.getByLabel('High', { exact: true }).check();
  await page.locator('#reason').fill(REASON);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await saveByKeyboard(page)).toBe('Saved. There is the risk “A late frost”, which threatens “Orchard plan”.');
  await page.getByRole('link', { name: 'how it is rated' }).click();
  await page.locator('#rating').selectOption('High');
  await page.locator('#reason').fill(REASON);
  await check(page);
  await page.getByRole('alert').getByRole('link').click();
  expect(await focused(page)).toBe('rating');
  await page.locator('#rating').selectOption('Low');
  expect(await axeFindings(page)).toEqual([]);
  expect(await saveByKeyboard(page)).toBe('Saved. “A late frost” is rated low.');
  await page.getByRole('link', { name: 'what is done about it' }).click();
  await page.locator('#title').fill('Light fires at night');
  await page.locator('#reason').fill(REASON);
  expect(await saveByKeyboard(page)).toBe('Saved. There is the mitigation “Light fires at night”, which answers “A late frost”.');
  await page.getByText('Light fires at night').last().waitFor();
  await toPlan();
  await page.getByRole('link', { name: 'Record the edition that follows it' }).click();
  await page.locator('#title').fill('Orchard plan');
  await page.locator('#edition').fill('2027 to 2028');
  await fillDay(page, 'from');
  expect(await saveByKeyboard(page)).toBe('Saved. From 1 April 2027, there is the edition “Orchard plan”, which follows “Orchard plan”.');
});
