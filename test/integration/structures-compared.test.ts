// One picture of two days tells what the question of changes tells: the same numbers, the same sentence, for every two days on which something changed.
import { expect, it } from 'vitest';
import { unionOf } from '../../client/src/graph/transformations/union.ts';
import { hanging } from '../../client/src/graph/layout/hanging.ts';
import { sceneFaults } from '../../client/src/graph/scene-faults.ts';
import { structurePicture } from '../../server/exporting/structure-picture.ts';
import { changesBetween } from '../../server/questions/changes-between.ts';
import { structure } from '../../server/questions/structure.ts';
import { withTx } from '../support/with-tx.ts';

const PLACE = 'place-county-durham';
const DAYS = ['2010-01-01', '2014-02-13', '2018-05-25', '2021-09-01', '2023-03-15', '2026-11-30'] as const;
const PAIRS = DAYS.flatMap((from, at) => DAYS.slice(at + 1).map((to) => [from, to] as const));

it.each(PAIRS)('%s and %s: as many came and went as the question of changes counts, in the same words', async (from, to) => {
  for (const proposals of [false, true]) {
    const { earlier, later, told } = await withTx(async (tx) => ({
      earlier: await structure(tx, { asOf: from, proposals, scope: PLACE, depth: 2 }),
      later: await structure(tx, { asOf: to, proposals, scope: PLACE, depth: 2 }),
      told: await changesBetween(tx, { from, to, proposals, within: PLACE, first: 500, skip: 0, visibilities: ['PUBLIC'] }),
    }));
    if (earlier === undefined || later === undefined || told === undefined) throw new Error('The place is held.');
    const both = unionOf(earlier, later);
    const counted = (changes: readonly (string | undefined)[]) => {
      const of = (kind: string) => changes.filter((change) => change === kind).length;
      return { ended: of('ENDED'), notSeenSince: of('NOT_SEEN_SINCE'), started: of('STARTED'), firstSeen: of('FIRST_SEEN') };
    };
    expect(told.counts?.bodies).toMatchObject(counted(both.bodies.filter(({ party }) => party === 'BODY').map(({ change }) => change?.kind)));
    expect(told.counts?.lines).toMatchObject(counted(both.lines.map(({ change }) => change ?? undefined)));
    if (told.changes.every(({ says }) => says.length > 0) && told.total === 0) expect(both.compared?.say).toBe(told.say);
    expect(both.compared?.say.split(',')[0]).toBe(told.say.split(',')[0]);
    expect(sceneFaults(hanging(both))).toEqual([]);
  }
});

it('keeps both days in one place, though the newest paper of the other day is of another', async () => {
  const picture = await withTx((tx) => structurePicture(tx, { asOf: '2023-03-15', compare: '2015-11-01', proposals: false, scope: undefined }));
  expect(picture?.scene).toMatchObject({ place: 'County Durham', asOf: '2023-03-15', compareTo: '2015-11-01' });
});
