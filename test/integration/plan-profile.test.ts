import { describe, expect, it } from 'vitest';
import { planProfile } from '../../server/questions/plan-profile.ts';
import { anAssignment, asking, begin, DAY_BEFORE, end, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const page = async (id: string, over = {}) => await withTx(async (tx) => await planProfile(tx, asking(id, over)));

describe('the plan of 2023', () => {
  it('holds four areas with their themes and items in printed order', async () => {
    const areas = (await page('e.plan-2023'))?.areas.map(({ area, number, themes, objectives, measures }) =>
      [number, area.name, themes.length, themes.flatMap(({ deliverables }) => deliverables).length, objectives.length, measures.length]);
    expect(areas).toEqual([
      [1, 'Starting Well', 9, 17, 26, 10], [2, 'Living Well', 6, 48, 14, 12],
      [3, 'Ageing Well', 5, 34, 18, 7], [4, 'Cross Cutting Transformation', 7, 57, 8, 27],
    ]);
  });

  it('ties three boards to areas by our reading and none to area 4', async () => {
    const said = (await page('e.plan-2023'))?.areas.map(({ responsibility }) => [responsibility.voice, responsibility.links.map(({ id }) => id)]);
    expect(said).toEqual([['OUR_READING', ['b-sw-pb']], ['OUR_READING', ['b-lw-pb']], ['OUR_READING', ['b-aw-pb']], ['NOT_STATED', []]]);
    expect((await page('e.plan-2023'))?.areas[3]?.responsibility.say).toBe('No board is tied to area 4.');
  });

  it('has five risks and no owner that a paper names', async () => {
    const plan = await page('e.plan-2023');
    expect(plan?.risks).toHaveLength(5);
    expect(plan?.duties.map(({ voice, say }) => [voice, say])).toEqual([['NOT_STATED', 'No paper names its owner.']]);
  });

  it.each(['plan-2023', 'pa-cc', 'th-lw-1'])('is what %s stands in', async (id) => {
    expect((await page(id))?.thing.id).toBe('e.plan-2023');
  });
});

it('shows an owner that we only read out of a paper beside the gap', async () => {
  expect((await page('e.plan-bsilwp'))?.duties.map(({ voice }) => voice)).toEqual(['OUR_READING', 'NOT_STATED']);
});

it('closes the gap when somebody is named, until the day that ends', async () => {
  const duties = async (asOf: string) => await withTx(async (tx) => {
    await anAssignment(tx, { id: 'a.hand', item: 'e.plan-2023', party: 'b-cdcp', letter: 'ACCOUNTABLE', validTo: '2023-04-01' });
    return (await planProfile(tx, asking('e.plan-2023', { asOf })))?.duties.map(({ say }) => say);
  });
  expect(await duties('2023-03-31')).toEqual(['The County Durham Care Partnership is the owner (accountable) of it. It was recorded here by an edit; no paper is cited.']);
  expect(await duties('2023-04-01')).toEqual(['No paper names its owner.']);
});

it('stands empty before its first paper, and is nothing for any other id', async () => {
  expect(await page('e.plan-2023', { asOf: DAY_BEFORE })).toMatchObject({ slots: [], areas: [], risks: [], duties: [], evidence: [] });
  expect(await page('d-lw-03')).toBeUndefined();
  expect(await page('e.plan-nothing')).toBeUndefined();
});

describe('what it holds', () => {
  const counts = async (asOf: string, proposals = false) => await withTx(async (tx) => {
    await end(tx, 'th-lw-1', '2023-06-01');
    await end(tx, 'o-lw-01', '2023-06-01');
    await begin(tx, 'm-lw-01', '2023-06-01');
    await end(tx, 'rk-2023-1', '2023-06-01');
    await set(tx, 'd-aw-07', { status: 'PROPOSED' });
    const plan = await planProfile(tx, asking('e.plan-2023', { asOf, proposals }));
    const [, living, ageing] = plan?.areas ?? [];
    return [living?.themes.length, living?.objectives.length, living?.measures.length, plan?.risks.length, ageing?.themes.flatMap(({ deliverables }) => deliverables).length];
  });
  it('stands on the day as everything does: begun, not ended, and not only proposed', async () => {
    expect(await counts('2023-05-31')).toEqual([6, 14, 11, 5, 33]);
    expect(await counts('2023-06-01')).toEqual([5, 13, 12, 4, 33]);
    expect(await counts('2023-05-31', true)).toEqual([6, 14, 11, 5, 34]);
  });
  it('is shown of a plan that is itself only proposed', async () => {
    const areas = async (status: string) => await withTx(async (tx) => {
      await set(tx, 'e.plan-2023', { status });
      await set(tx, 'pa-cc', { status: 'PROPOSED' });
      return (await planProfile(tx, asking('e.plan-2023')))?.areas.length;
    });
    expect([await areas('IN_FORCE'), await areas('PROPOSED')]).toEqual([3, 4]);
  });
});

it('says how sure it is on the day that the plan is so', async () => {
  expect((await page('e.plan-2023'))?.certainty).toBe('ATTESTED');
  expect((await page('e.plan-2023', { asOf: '2025-03-16' }))?.certainty).toBe('EXTRAPOLATED');
});
