import { describe, expect, it } from 'vitest';
import { deliverableProfile } from '../../server/questions/deliverable-profile.ts';
import { asking, DAY_BEFORE, end, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const page = async (id: string, over = {}) => await withTx(async (tx) => await deliverableProfile(tx, asking(id, over)));

it('stands where it is printed: item 3 of Living Well, line 263, and cites the measure of its theme beside an empty row', async () => {
  const item = await page('d-lw-03');
  expect(item).toMatchObject({ plan: { id: 'e.plan-2023' }, area: { id: 'pa-lw' }, theme: { id: 'th-lw-1' }, version: 1 });
  expect(item?.thing.detail).toBe('Living Well, item 3');
  expect([item?.previous?.id, item?.next?.id]).toEqual(['d-lw-02', 'd-lw-04']);
  expect(new Set(item?.evidence.map(({ lineFrom }) => lineFrom))).toEqual(new Set([263, 315]));
});

it('says what our copy lost and what the paper leaves out', async () => {
  expect((await page('d-lw-03'))?.slots.map(({ slot, say, absence }) => [slot, say, absence])).toEqual([
    ['figures', '24/7', null],
    ['dates', 'Not stated in the source', 'NOT_STATED_IN_SOURCE'],
    ['timing', 'When it is due is lost in our copy of the paper', 'LOST_IN_EXTRACTION'],
    ['measureReference', 'Which measure it is tied to is lost in our copy of the paper', 'LOST_IN_EXTRACTION'],
  ]);
});

it('ends where its area ends', async () => {
  expect((await page('d-lw-01'))?.previous).toBeNull();
  expect((await page('d-lw-48'))?.next).toBeNull();
});

it('has beside it only what stands on the day', async () => {
  const beside = async (asOf: string) => await withTx(async (tx) => {
    await end(tx, 'd-lw-04', '2024-01-01');
    await set(tx, 'd-lw-02', { status: 'PROPOSED' });
    const item = await deliverableProfile(tx, asking('d-lw-03', { asOf }));
    const gone = await deliverableProfile(tx, asking('d-lw-04', { asOf }));
    return [item?.previous?.id, item?.next?.id, gone?.previous?.id, gone?.next?.id];
  });
  expect(await beside('2023-12-31')).toEqual(['d-lw-01', 'd-lw-04', 'd-lw-03', 'd-lw-05']);
  expect(await beside('2024-01-01')).toEqual(['d-lw-01', 'd-lw-05', 'd-lw-03', 'd-lw-05']);
});

describe('what is odd about the printed row', () => {
  it('five items stand on the torn row of line 267, the last without a number', async () => {
    const item = await page('d-lw-10');
    expect(item?.printedNumber).toBeNull();
    expect(item?.remarks).toEqual([
      'Its printed row is torn: 5 items stand on one row.',
      'The paper prints no number for it; by its place it is number 10.',
      'Where it begins and ends on that row is our reading.',
    ]);
  });

  it.each([
    ['d-cc-19', 'Its number is printed twice, in its own cell and before the text.'],
    ['d-cc-16', 'The number before its text differs from the one in the number cell.'],
    ['d-aw-20', 'A page footer has slipped into its text and cuts it.'],
    ['d-lw-20', 'The paper prints a noun only; no action is stated.'],
  ])('%s: %s', async (id, said) => {
    expect((await page(id))?.remarks).toContain(said);
  });

  it('an even row has no remark', async () => {
    expect((await page('d-lw-03'))?.remarks).toEqual([]);
  });
});

it('stands empty before its paper, and is nothing where nothing is printed', async () => {
  expect(await page('d-lw-03', { asOf: DAY_BEFORE })).toMatchObject({ slots: [], measures: [], remarks: [], previous: null, next: null, evidence: [] });
  expect(await page('d-lw-99')).toBeUndefined();
});
