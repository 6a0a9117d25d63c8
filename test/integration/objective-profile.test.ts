import { describe, expect, it } from 'vitest';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { objectiveProfile } from '../../server/questions/objective-profile.ts';
import { asking, begin, DAY_BEFORE, end, set } from '../support/hand-made.ts';
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

describe('what stands in place of its target', () => {
  const nearestOn = async (asOf: string, arrange: (tx: Tx) => Promise<void>) => await withTx(async (tx) => {
    await arrange(tx);
    return (await objectiveProfile(tx, asking('o-lw-01', { asOf })))?.slots.find(({ slot }) => slot === 'target')?.nearest.map(({ say }) => say);
  });
  // Papers of the days given speak of it.
  const aTarget = async (tx: Tx, target: { readonly id: string; readonly value: string; readonly attestedOn: readonly string[] }) => {
    await runnerOf(tx)(`MATCH (measure:Measure {id: 'm-lw-01'})
      CREATE (measure)<-[:OBSERVES]-(aim:Record:Observation {id: $id, kind: 'TARGET', value: $value, status: 'IN_FORCE', claimIds: [], version: 1})
      SET aim.validFrom = date('0001-01-01'), aim.validTo = date('9999-12-31'), aim.attestedOn = [day IN $attestedOn | date(day)],
        aim.firstAttested = date($attestedOn[0]), aim.lastAttested = date($attestedOn[-1])`, target);
  };

  it('goes with the theme: not from its end on, not before its start, not where it is rejected', async () => {
    const ended = (tx: Tx) => end(tx, 'th-lw-1', '2023-06-01');
    expect([await nearestOn('2023-05-31', ended), await nearestOn('2023-06-01', ended)]).toEqual([[expect.stringContaining('< 4 hours')], []]);
    const begun = (tx: Tx) => begin(tx, 'th-lw-1', '2023-06-01');
    expect([await nearestOn('2023-05-31', begun), await nearestOn('2023-06-01', begun)]).toEqual([[], [expect.stringContaining('< 4 hours')]]);
    expect(await nearestOn('2023-06-01', (tx) => set(tx, 'th-lw-1', { status: 'REJECTED' }))).toEqual([]);
  });

  it('is the target of the newest paper up to the day, whatever its id', async () => {
    const renewed = async (tx: Tx): Promise<void> => {
      await aTarget(tx, { id: 'obs.a', value: 'in three hours', attestedOn: ['2023-03-01', '2024-06-01'] });
      await aTarget(tx, { id: 'obs.z', value: 'in five hours', attestedOn: ['2023-02-01'] });
    };
    expect(await nearestOn('2024-05-31', renewed)).toEqual([expect.stringContaining('< 4 hours')]);
    expect(await nearestOn('2024-06-01', renewed)).toEqual([expect.stringContaining('in three hours')]);
  });
});
