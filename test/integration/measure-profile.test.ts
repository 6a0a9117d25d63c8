import { expect, it } from 'vitest';
import { measureProfile } from '../../server/questions/measure-profile.ts';
import { asking, DAY_BEFORE } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const page = async (id: string, over = {}) => await withTx(async (tx) => await measureProfile(tx, asking(id, over)));
const absences = async (id: string) => (await page(id))?.slots.map(({ slot, absence }) => [slot, absence]);

it('has a target and two blank cells beside it, on line 315', async () => {
  expect(await absences('m-lw-01')).toEqual([
    ['baseline', 'BLANK_IN_SOURCE'], ['target', null], ['due', 'BLANK_IN_SOURCE'], ['usedBy', 'NOT_STATED_IN_SOURCE'],
  ]);
});

it('has all three cells on line 203 only', async () => {
  expect((await absences('m-sw-01'))?.slice(0, 3)).toEqual([['baseline', null], ['target', null], ['due', null]]);
  expect((await page('m-sw-01'))?.slots[2]?.say).toBe('2025');
});

it('is tied to a theme by its label only, and to no deliverable', async () => {
  expect((await page('m-lw-01'))?.slots[3]).toMatchObject({
    say: 'No deliverable is tied to it; its theme Urgent and Emergency Care is, by the printed label (our reading).', links: [{ id: 'th-lw-1' }],
  });
  expect((await page('m-aw-03'))?.slots[3]).toMatchObject({
    say: 'No deliverable is tied to it, and its printed label “UEC” matches no theme of the area.', links: [],
  });
});

it('stands empty before its paper, and is nothing where nothing is printed', async () => {
  expect(await page('m-lw-01', { asOf: DAY_BEFORE })).toMatchObject({ slots: [], themes: [], remarks: [], evidence: [] });
  expect(await page('m-lw-99')).toBeUndefined();
});
