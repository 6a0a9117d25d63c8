import { expect, it } from 'vitest';
import { gapReasons } from '../../server/questions/gap-reasons.ts';
import { unowned } from '../../server/questions/unowned.ts';
import { anAppointment, anAssignment, BEFORE_ALL, end, PAPER_DAY } from '../support/hand-made.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

const BASE = { asOf: PAPER_DAY, proposals: false } as const;
const ask = async (over: Partial<typeof BASE> | { readonly asOf: string } = {}) => await sharedStore().read(async (tx) => await gapReasons(tx, { ...BASE, ...over }));
const brief = (answer: Awaited<ReturnType<typeof ask>>) => answer.reasons.map(({ tally, missing }) => [tally.reason, tally.count, missing]);

it('lists every reason once with what is missing, the most frequent first', async () => {
  expect(brief(await ask())).toEqual([
    ['LOST_IN_EXTRACTION', 334, 'Timing of 156 deliverables; measure references of 156 deliverables; the content of 22 themes'],
    ['NOT_STATED_IN_SOURCE', 171, 'Owners of 156 deliverables, 13 risks and 1 area; holders of 1 post'],
    ['BLANK_IN_SOURCE', 163, 'Baselines of 54 measures; targets of 54 measures; dates of 55 measures'],
    ['EXISTS_BUT_UNNAMED', 5, 'Holders of 5 posts'],
    ['POST_VACANT', 1, 'Holders of 1 post'],
  ]);
});

it('loses a gap that an owner or a holder in force has closed, and not one that is only read', async () => {
  await withTx(async (tx) => {
    await anAssignment(tx, { id: 'a.x', item: 'pa-lw', party: 'b-lw-pb', letter: 'ACCOUNTABLE' });
    await anAssignment(tx, { id: 'a.y', item: 'rk-2023-1', party: 'b-lw-pb', letter: 'ACCOUNTABLE', basis: 'IMPLIED' });
    await anAppointment(tx, { id: 't.x', name: 'Somebody', post: 'post-lay' });
    const found = await gapReasons(tx, BASE);
    expect(brief(found).map(([reason, count]) => [reason, count])).toEqual([
      ['LOST_IN_EXTRACTION', 334], ['BLANK_IN_SOURCE', 163], ['NOT_STATED_IN_SOURCE', 123], ['EXISTS_BUT_UNNAMED', 5],
    ]);
  });
});

it('counts what a board that has ended leaves without an owner as often as the list of what has none does', async () => {
  const on = async (asOf: string) => await withTx(async (tx) => {
    await anAssignment(tx, { id: 'a.x', item: 'pa-lw', party: 'b-lw-pb', letter: 'ACCOUNTABLE' });
    await end(tx, 'b-lw-pb', '2023-06-01');
    const counted = (await gapReasons(tx, { ...BASE, asOf })).reasons.find(({ tally: { reason } }) => reason === 'BODY_ENDED');
    const listed = await unowned(tx, { ...BASE, asOf, reason: 'BODY_ENDED', unrecorded: false, first: 1, offset: 0 });
    return [counted?.tally.count, counted?.missing, listed?.total];
  });
  expect(await on('2023-05-31')).toEqual([undefined, undefined, 0]);
  expect(await on('2023-06-01')).toEqual([67, 'Owners of 48 deliverables, 12 measures, 6 themes and 1 area', 67]);
});

it('counts nothing as left by who has ended where another stands, or where only we read that it owned', async () => {
  const counted = async (second: Parameters<typeof anAssignment>[1] | null, basis = 'STATED') => await withTx(async (tx) => {
    await anAssignment(tx, { id: 'a.x', item: 'pa-lw', party: 'b-lw-pb', letter: 'ACCOUNTABLE', basis });
    if (second !== null) await anAssignment(tx, second);
    await end(tx, 'b-lw-pb', '2023-03-01');
    return (await gapReasons(tx, BASE)).reasons.find(({ tally: { reason } }) => reason === 'BODY_ENDED')?.tally.count;
  });
  expect(await counted({ id: 'a.y', item: 'pa-lw', party: 'b-aw-pb', letter: 'ACCOUNTABLE' })).toBeUndefined();
  expect(await counted(null, 'IMPLIED')).toBeUndefined();
  expect(await counted(null)).toBe(67);
});

it.each([BEFORE_ALL, '0001-01-01', '9999-12-31'])('has none on %s', async (asOf) => {
  expect(await ask({ asOf })).toMatchObject({ reasons: [], say: 'No empty place is recorded for this day.' });
});
