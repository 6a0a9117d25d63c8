import { expect, it } from 'vitest';
import { objectiveProfile } from '../../server/questions/objective-profile.ts';
import { asking, DAY_BEFORE } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const page = async (id: string, over = {}) => await withTx(async (tx) => await objectiveProfile(tx, asking(id, over)));

it('shows the heading it stands under and its target, both on line 124', async () => {
  const objective = await page('o-sw-03');
  expect(objective).toMatchObject({ area: { id: 'pa-sw' }, plan: { id: 'e.plan-2023' } });
  expect(objective?.slots.map(({ say, evidence }) => [say, evidence[0]?.lineFrom])).toEqual([['Family Hubs', 124], ['15 family hubs', 124]]);
  expect(objective?.alignments.map(({ voice }) => voice)).toEqual(['NOT_STATED']);
});

it('is aligned with two areas by our reading of line 33', async () => {
  const goal = await page('l-ics-02');
  expect(goal).toMatchObject({ area: null, plan: { id: 'e.plan-ics' } });
  expect(goal?.alignments.map(({ voice, links, evidence }) => [voice, links.map(({ id }) => id), evidence[0]?.lineFrom])).toEqual([
    ['OUR_READING', ['pa-aw'], 33], ['OUR_READING', ['pa-lw'], 33],
  ]);
});

it('says so where the paper leaves the cell beside a goal blank', async () => {
  expect((await page('l-ics-03'))?.alignments.map(({ voice, say }) => [voice, say])).toEqual([['PAPER_SAYS', 'The cell beside this goal is blank.']]);
});

it('stands empty before its paper, and is nothing where nothing is printed', async () => {
  expect(await page('o-sw-03', { asOf: DAY_BEFORE })).toMatchObject({ slots: [], alignments: [], evidence: [] });
  expect(await page('o-sw-99')).toBeUndefined();
});
