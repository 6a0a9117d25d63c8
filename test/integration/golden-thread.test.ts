import { expect, it } from 'vitest';
import { goldenThread } from '../../server/questions/golden-thread.ts';
import { asking, DAY_BEFORE, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const thread = async (id: string, over = {}) => await withTx(async (tx) => await goldenThread(tx, asking(id, over)));
const breaks = async (id: string) => Object.fromEntries((await thread(id))?.steps.flatMap(({ step, absence }) => (absence === null ? [] : [[step, absence]])) ?? []);
const at = async (id: string, step: string, over = {}) => (await thread(id, over))?.steps.find((one) => one.step === step);

it('leads from the goal of the strategy to the measures of the theme, and says where it breaks and why', async () => {
  const found = await thread('d-lw-14');
  expect(found?.steps.map(({ step }) => step)).toEqual(['GOAL', 'AREA', 'OBJECTIVE', 'THEME', 'DELIVERABLE', 'MEASURE', 'OBSERVATION', 'RISK']);
  expect(await breaks('d-lw-14')).toEqual({
    OBJECTIVE: 'NOT_STATED_IN_SOURCE', MEASURE: 'LOST_IN_EXTRACTION', OBSERVATION: 'BLANK_IN_SOURCE', RISK: 'NOT_STATED_IN_SOURCE',
  });
  expect(found?.steps[0]?.statements).toMatchObject([{ voice: 'OUR_READING', links: [{ id: 'pa-lw' }, { id: 'l-ics-02' }], evidence: [{ lineFrom: 33 }] }]);
});

it('says first that a step is missing, then what stands nearest, as our reading', async () => {
  expect((await at('d-lw-14', 'OBJECTIVE'))?.statements).toMatchObject([
    { voice: 'NOT_STATED', say: 'No paper says which of the 14 objectives of “Living Well” it serves.', evidence: [] },
    { voice: 'OUR_READING', links: [{ id: 'o-lw-03' }, { id: 'pa-lw' }] },
  ]);
  expect((await at('d-lw-14', 'MEASURE'))?.statements).toMatchObject([
    { voice: 'NOT_STATED', evidence: [{ id: 'c.d-lw-14.p.001.0273' }] },
    { voice: 'OUR_READING', links: [{ id: 'm-lw-03' }] }, { voice: 'OUR_READING', links: [{ id: 'm-lw-04' }] },
  ]);
});

it('ties nothing of area 4 to a goal, and lists at most five of a kind with how many are left', async () => {
  expect(await at('d-cc-03', 'GOAL')).toMatchObject({ absence: 'NOT_STATED_IN_SOURCE', statements: [{ voice: 'NOT_STATED', evidence: [] }] });
  expect(await at('d-cc-03', 'OBJECTIVE')).toMatchObject({ left: 3, statements: { length: 6 } });
  expect(await at('d-cc-03', 'MEASURE')).toMatchObject({ left: 6, statements: { length: 6 } });
});

it('gives a measure its target, and why baseline and date are empty', async () => {
  expect(await at('m-lw-01', 'OBSERVATION')).toMatchObject({ absence: null, statements: [{
    voice: 'PAPER_SAYS', say: '“See and treat within four hours at Accident and Emergency”. Target < 4 hours. Baseline and date: left blank in the source.',
  }] });
  expect(await at('m-lw-01', 'THEME')).toMatchObject({ absence: null, statements: [{ voice: 'OUR_READING', links: [{ id: 'th-lw-1' }] }] });
  expect(await breaks('m-aw-03')).toMatchObject({ THEME: 'NOT_STATED_IN_SOURCE', DELIVERABLE: 'NOT_STATED_IN_SOURCE', OBSERVATION: 'BLANK_IN_SOURCE' });
});

it('leads a risk to what is done about it, and to no deliverable', async () => {
  const found = await thread('rk-2014-1');
  expect(found?.steps.map(({ step }) => step)).toEqual(['GOAL', 'PLAN', 'RISK', 'RATING', 'MITIGATION', 'DELIVERABLE']);
  expect(await breaks('rk-2014-1')).toEqual({ DELIVERABLE: 'NOT_STATED_IN_SOURCE' });
  expect(found?.steps[0]).toMatchObject({ left: 8, statements: [{ say: '“Better Care Fund plan for County Durham” is aligned with “Joint Health and Wellbeing Strategy 2013-2017”.' }, {}, {}, {}, {}] });
  expect(found?.steps[3]?.statements[0]?.say).toBe('It is rated medium.');
  expect(await breaks('rk-2023-1')).toMatchObject({ RATING: 'NOT_STATED_IN_SOURCE' });
});

it('leaves out what has ended on the day asked', async () => {
  await withTx(async (tx) => {
    await set(tx, 'm-lw-03', { status: 'ENDED' });
    const found = await goldenThread(tx, asking('d-lw-14'));
    expect(found?.steps.find(({ step }) => step === 'MEASURE')?.statements.flatMap(({ links }) => links.map(({ id }) => id))).toEqual(['m-lw-04']);
  });
});

it('bears evidence wherever it does not say that nothing is stated', async () => {
  for (const id of ['d-lw-14', 'd-cc-03', 'm-lw-01', 'm-sw-01', 'rk-2014-1', 'rk-2018-1', 'rk-2023-1']) {
    const said = (await thread(id))?.steps.flatMap(({ statements }) => statements) ?? [];
    expect(said.filter(({ voice, evidence }) => voice !== 'NOT_STATED' && evidence.length === 0)).toEqual([]);
    expect(new Set(said.map((one) => one.id)).size).toBe(said.length);
  }
});

it('has no step before its paper, and is nothing of any other thing', async () => {
  expect(await thread('d-lw-14', { asOf: DAY_BEFORE })).toMatchObject({ steps: [], evidence: [] });
  expect(await thread('pa-lw')).toBeUndefined();
  expect(await thread('nothing')).toBeUndefined();
});
