// An officer collects edits in a draft on screen, looks at what would come of it, hands it on, approves and applies it: alone on this machine, as everybody here is.
// Each case is about parties of its own: what is written stays.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { check, choose, fillDay, officersPages } from '../support/officers-form.ts';
import { axeFindings, overflowOf } from '../support/opened-page.ts';
import { ask } from '../support/started-server.ts';

const open = officersPages();

const goInto = async (page: Page, where: string): Promise<void> => { await page.getByLabel('Where does it go?').selectOption({ label: where }); };
const put = async (page: Page): Promise<void> => {
  await check(page);
  await page.getByRole('button', { name: 'Put it into the draft' }).click();
  await page.getByRole('heading', { level: 2, name: 'Its edits' }).waitFor();
};
const press = async (page: Page, name: string, then: RegExp): Promise<void> => {
  await page.getByRole('button', { name }).click();
  await page.getByText(then).first().waitFor();
};

const said = z.object({ data: z.object({ edits: z.object({ total: z.number(), edits: z.array(z.object({ what: z.string(), say: z.string() })) }) }) });
const newest = async (first: number) => said.parse((await ask('query ($first: Int!) { edits(first: $first) { total edits { what say } } }', { first })).body).data.edits;

it('collects a closing and a new home for its work, shows what would come of it, and records both only once it is approved and applied', async () => {
  const title = `Close a group ${randomUUID().slice(0, 8)}`;
  const before = (await newest(1)).total;
  const { page, complaints } = await open('/maintain/do/close-body/b-cpp');
  await fillDay(page, 'endsOn');
  await page.getByRole('radio', { name: 'It is merged' }).check();
  await choose(page, /takes its place/u, { text: 'living well part', name: 'Living Well Partnership Board' });
  await goInto(page, 'Into a new draft');
  await check(page);
  await page.getByText('Say what the draft is called').first().waitFor();
  await page.getByLabel('What is the new draft called?').fill(title);
  await put(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  const address = new URL(page.url()).pathname;

  const second = (await open('/maintain/do/assign-owner/d-aw-07')).page;
  await choose(second, /^Who\?/u, { text: 'living well part', name: 'Living Well Partnership Board' });
  await fillDay(second, 'from');
  await goInto(second, `Into the draft “${title}”`);
  await put(second);
  await second.getByText(/edits can be made as things stand/u).waitFor();
  expect(await second.getByRole('table', { name: 'What edit 1 changes' }).innerText()).toContain('It ends on 1 April 2027.');
  expect((await newest(1)).total).toBe(before);
  expect(await axeFindings(second)).toEqual([]);

  await press(second, 'Submit it for approval', /It waits for approval/u);
  await second.reload();
  await press(second, 'Approve it', /approved by its own author, since nobody else can sign in here/u);
  await press(second, 'Apply it: record all its edits', /It is applied/u);
  const { total, edits } = await newest(2);
  expect([total - before, edits.map(({ what }) => what)]).toEqual([2, ['Owner assigned', 'Body closed']]);
  expect(edits[0]?.say).toContain(`It is part of “${title}”. It was approved by its own author`);
  expect(address).toBe(new URL(second.url()).pathname);
  expect(complaints).toEqual([]);
}, 120_000);

it('returns a draft with a word, takes an edit out of it, withdraws it, and lists it with where it stands; at 320 px too', async () => {
  const title = `Seat the council ${randomUUID().slice(0, 8)}`;
  const { page } = await open('/maintain/do/add-membership/b-cypf-sub', { width: 320, height: 700 });
  await choose(page, /^Who\?/u, { text: 'durham county council', name: 'Durham County Council' });
  await fillDay(page, 'from');
  await goInto(page, 'Into a new draft');
  await page.getByLabel('What is the new draft called?').fill(title);
  await put(page);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await press(page, 'Submit it for approval', /It waits for approval/u);
  await page.getByRole('button', { name: 'Return it to be mended' }).click();
  await page.getByText('Say what is to be mended.').first().waitFor();
  await page.getByLabel('What do you want to say with it?').fill('Name the chair too');
  await press(page, 'Return it to be mended', /They said: Name the chair too/u);
  await press(page, 'Take edit 1 out', /Nothing is in it yet/u);
  await press(page, 'Withdraw it', /It was withdrawn/u);
  expect(await axeFindings(page)).toEqual([]);
  const list = (await open('/maintain/sets', { width: 320, height: 700 })).page;
  expect(await list.getByRole('link', { name: title }).count()).toBe(0);
  expect([await overflowOf(list), await axeFindings(list)]).toEqual([0, []]);
}, 120_000);
