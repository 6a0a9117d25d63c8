import { describe, expect, it } from 'vitest';
import { planProfile } from '../../server/questions/plan-profile.ts';
import { anAssignment, asking, DAY_BEFORE } from '../support/hand-made.ts';
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
