import { expect, it } from 'vitest';
import { gapReasons } from '../../server/questions/gap-reasons.ts';
import { anAppointment, anAssignment, BEFORE_ALL, PAPER_DAY } from '../support/hand-made.ts';
import { laneA, withTx } from '../support/with-tx.ts';

const BASE = { asOf: PAPER_DAY, proposals: false } as const;
const ask = async (over: Partial<typeof BASE> | { readonly asOf: string } = {}) => await laneA().read(async (tx) => await gapReasons(tx, { ...BASE, ...over }));
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

it.each([BEFORE_ALL, '0001-01-01', '9999-12-31'])('has none on %s', async (asOf) => {
  expect(await ask({ asOf })).toMatchObject({ reasons: [], say: 'No empty place is recorded for this day.' });
});
