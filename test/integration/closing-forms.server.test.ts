// An officer records on screen that a body, a post or an appointment ends: led there from its page, told what would be left, and back with a word of it.
// Each case ends a party of its own: what is written stays.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { check, choose, fillDay, focused, officersPages, REASON } from '../support/officers-form.ts';
import { axeFindings, overflowOf } from '../support/opened-page.ts';
import { ask } from '../support/started-server.ts';

const SUCCESSOR = /takes its place/u;

const open = officersPages();

it('leads from the page of a board to the form, shows what would be left, merges it by keyboard alone, and tells it on its page', async () => {
  const { page, complaints } = await open('/bodies/b-sw-pb');
  await page.getByRole('link', { name: 'Record that it ends' }).click();
  await page.getByRole('heading', { level: 1, name: /^Record that the .* ends$/u }).waitFor();
  await fillDay(page, 'endsOn');
  await page.getByRole('radio', { name: 'It is merged' }).check();
  await choose(page, SUCCESSOR, { text: 'living well part', name: 'Living Well Partnership Board' });
  await page.locator('#source-field').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Before you save' }).waitFor();
  expect(await page.locator('.now-and-after__say').innerText()).toMatch(/^From 1 April 2027, the .* is no more: it is merged into the Living Well Partnership Board\.$/u);
  expect((await page.locator('.now-and-after td').allInnerTexts()).slice(0, 2)).toEqual(['No end is recorded.', 'It ends on 1 April 2027.']);
  await page.getByRole('heading', { name: 'What would be left' }).waitFor();
  await page.getByText('Still open: nothing of it is closed by itself').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^Saved\. From 1 April 2027, the .* is no more/u).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Partnership Board$/u);
  await page.getByRole('link', { name: 'Edits of it, before and after' }).click();
  await page.getByRole('heading', { level: 2, name: 'Body closed' }).waitFor();
  expect(await page.locator('main').innerText()).toContain(REASON);
  expect(complaints).toEqual([]);
});

it('tells everything that is missing at once, and leads to each field', async () => {
  const { page } = await open('/maintain/do/close-organisation/org-dcc');
  await page.getByRole('radio', { name: 'It is replaced' }).check();
  await check(page);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['Enter a date', 'Choose an organisation', 'Say how we know: give a reason, or choose a paper']);
  for (const [link, field] of [['Enter a date', 'endsOn-day'], ['Choose an', 'successors-field'], ['Say how we know', 'reason']] as const) {
    await page.getByRole('link', { name: link }).click();
    expect(await focused(page)).toBe(field);
  }
  expect(await axeFindings(page)).toEqual([]);
});

it('tells at its field what only the record knows, and takes two in the place of one that is split', async () => {
  const { page } = await open('/maintain/do/close-body/b-lw-pb');
  await fillDay(page, 'endsOn', '2020');
  await check(page);
  await page.getByRole('alert').getByRole('link').first().click();
  expect(await focused(page)).toBe('endsOn-day');
  await page.locator('#endsOn-year').fill('2027');
  await page.getByRole('radio', { name: 'It is split' }).check();
  await choose(page, SUCCESSOR, { text: 'durham care part', name: 'County Durham Care Partnership' });
  await check(page);
  await page.getByRole('alert').getByText(/at least two successors/u).waitFor();
  await choose(page, SUCCESSOR, { text: 'ageing well part', name: 'Ageing Well Partnership Board' });
  await check(page);
  await page.getByText('it is split, and its place is taken by the County Durham Care Partnership and the Ageing Well Partnership Board.').waitFor();
  await page.getByRole('button', { name: 'Take away Ageing Well Partnership Board' }).click();
  await page.getByRole('button', { name: 'Check before saving' }).waitFor();
});

it('says who was quicker, and leaves it as it is now', async () => {
  const { page } = await open('/maintain/do/close-post/post-dirplace');
  await fillDay(page, 'endsOn');
  await ask('mutation ($key: ID!) { closePost(input: { post: "post-dirplace", version: 1, endsOn: "2027-01-01" }, key: $key, reason: "First") { problems { code } } }', { key: randomUUID() });
  await check(page);
  const alert = page.getByRole('alert');
  await alert.getByText('Somebody else changed this since you opened it.').waitFor();
  const [opened, now, yours] = await alert.locator('dd').allInnerTexts();
  expect(opened).toContain('No end is recorded.');
  expect(now).toMatch(/ends on 1 January 2027\. Post closed on .* Reason: First\.$/u);
  expect(yours).toMatch(/^From 1 April 2027, /u);
  await page.getByRole('button', { name: 'Leave it as it is now' }).click();
  await page.getByRole('link', { name: 'Record that it ends' }).click();
  expect(await page.locator('#reason').inputValue()).toBe('');
});

it('ends an appointment from the page of its person, once however often it is sent, and goes back to the post', async () => {
  const { page } = await open('/people/p-burns');
  await page.getByRole('link', { name: 'ends', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: /^Record that an appointment to the .* ends$/u }).waitFor();
  await fillDay(page, 'endsOn');
  await page.getByRole('radio', { name: 'Retired' }).check();
  await page.reload();
  await page.getByRole('radio', { name: 'Retired' }).waitFor();
  expect([await page.locator('#reason').inputValue(), await page.getByRole('radio', { name: 'Retired' }).isChecked()]).toEqual([REASON, true]);
  await check(page);
  await page.getByRole('heading', { name: 'Before you save' }).waitFor();
  // The saving arrives, and its answer is lost.
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('mutation EndAppointment') !== true) {
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
  await page.getByText(/^Saved\. From 1 April 2027, an appointment to .* is no more: retired\.$/u).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/posts\//u);
  await page.getByRole('link', { name: 'Edits of it, before and after' }).click();
  await page.getByRole('heading', { level: 2, name: 'Appointment ended' }).waitFor();
  expect(await page.getByRole('heading', { level: 2, name: 'Appointment ended' }).count()).toBe(1);
});

it('fits a telephone of 320 px', async () => {
  const { page } = await open('/maintain/do/close-body/b-cdcp', { width: 320, height: 700 });
  await fillDay(page, 'endsOn');
  await check(page);
  await page.getByRole('heading', { name: 'What would be left' }).waitFor();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await axeFindings(page)).toEqual([]);
});

it('says of what there is not that we hold none, and of a form that there is not that there is no such page', async () => {
  expect(await (await open('/maintain/do/close-body/b-none')).page.getByRole('heading', { level: 1 }).innerText()).toBe('We hold no such record');
  expect(await (await open('/maintain/do/abolish/b-cdcp')).page.getByRole('heading', { level: 1 }).innerText()).toMatch(/no such page/iu);
});
