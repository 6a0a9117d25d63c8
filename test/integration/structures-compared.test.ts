// One picture of two days tells what the question of changes tells: the same numbers, the same sentence, for every two days on which something changed.
import { expect, it } from 'vitest';
import type { Day } from '#schema/period.ts';
import type { Structure } from '../../client/src/graph/structure-model.ts';
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

const both = async (from: Day, to: Day, proposals: boolean) => withTx(async (tx) => {
  const earlier = await structure(tx, { asOf: from, proposals, scope: PLACE, depth: 2 });
  const later = await structure(tx, { asOf: to, proposals, scope: PLACE, depth: 2 });
  const told = await changesBetween(tx, { from, to, proposals, within: PLACE, first: 500, skip: 0, visibilities: ['PUBLIC'] });
  if (earlier === undefined || later === undefined || told === undefined) throw new Error('The place is held.');
  return { picture: unionOf<Structure>(earlier, later), told, hidden: later.notShown };
});

function counted(things: readonly { readonly kind: string | undefined }[]) {
  const of = (wanted: string) => things.filter(({ kind }) => kind === wanted).length;
  return { ended: of('ENDED') + of('LEFT_OPEN'), notSeenSince: of('NOT_SEEN_SINCE'), started: of('STARTED'), firstSeen: of('FIRST_SEEN') };
}

it.each(PAIRS)('%s and %s: as many came and went as the question of changes counts, in the same words', async (from, to) => {
  for (const proposals of [false, true]) {
    const { picture, told, hidden } = await both(from, to, proposals);
    expect(told.counts?.bodies).toMatchObject(counted(picture.bodies.filter(({ party }) => party === 'BODY').map(({ change }) => ({ kind: change?.kind }))));
    expect(told.counts?.lines).toMatchObject(counted(picture.lines.map(({ change }) => ({ kind: change ?? undefined }))));
    // Only a stated day tells anything of what is drawn beside a line.
    const kinds = picture.bodies.filter(({ party }) => party !== 'BODY').map(({ change }) => ({ kind: change?.kind }));
    expect(counted(kinds)).toMatchObject({ notSeenSince: 0, firstSeen: 0 });
    expect(hidden.bodies - picture.notShown.bodies).toBe(told.counts?.bodies.notSeenSince);
    expect(picture.compared?.say).toBe(told.say);
    expect(sceneFaults(hanging(picture))).toEqual([]);
  }
});

it('keeps both days in one place, though the newest paper of the other day is of another', async () => {
  const picture = await withTx((tx) => structurePicture(tx, { asOf: '2023-03-15', compare: '2015-11-01', proposals: false, scope: undefined }));
  expect(picture?.scene).toMatchObject({ place: 'County Durham', asOf: '2023-03-15', compareTo: '2015-11-01' });
});
