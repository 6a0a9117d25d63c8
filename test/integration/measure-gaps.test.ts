import { expect, it } from 'vitest';
import { measureGaps, type AskMeasureGaps } from '../../server/questions/measure-gaps.ts';
import { BEFORE_ALL, DAY_BEFORE, PAPER_DAY } from '../support/hand-made.ts';
import { sharedStore } from '../support/with-tx.ts';

const BASE = { asOf: PAPER_DAY, proposals: false, first: 500, offset: 0 } as const;
const ask = async (over: Partial<AskMeasureGaps> = {}) => await sharedStore().read(async (tx) => await measureGaps(tx, { ...BASE, ...over }));
const gapOf = async (id: string) => (await ask())?.measures.find(({ measure }) => measure.id === id);

it('has of the four-hour measure a target, and neither baseline nor date; its theme uses it by our reading, no deliverable does', async () => {
  const gap = await gapOf('m-lw-01');
  expect(gap?.missing.map(({ slot, reason }) => [slot, reason])).toEqual([['baseline', 'BLANK_IN_SOURCE'], ['due', 'BLANK_IN_SOURCE']]);
  expect(gap?.present).toMatchObject([{ slot: 'target', say: '< 4 hours' }]);
  expect(gap?.say).toBe('No baseline and no date.');
  expect(gap?.usedBy).toMatchObject({ links: [{ id: 'th-lw-1' }], absence: 'NOT_STATED_IN_SOURCE' });
  expect(gap?.evidence[0]).toMatchObject({ lineFrom: 315 });
});

it('counts 163 cells that the plan leaves blank: 54 baselines, 54 targets and 55 dates of 56 measures', async () => {
  const answer = await ask();
  expect(answer?.say).toBe('Of 56 measures 54 lack a baseline, 54 a target and 55 a date.');
  expect(answer?.byReason.map(({ reason, count }) => [reason, count])).toEqual([['BLANK_IN_SOURCE', 163]]);
  expect(answer?.total).toBe(55);
});

it('leaves out the one measure that has all three', async () => {
  expect(await gapOf('m-sw-01')).toBeUndefined();
});

it('is counted area by area', async () => {
  expect((await ask())?.byArea.map(({ area, measures, noBaseline, noTarget, noDate }) => [area.name, measures, noBaseline, noTarget, noDate])).toEqual([
    ['Starting Well', 10, 8, 9, 9], ['Living Well', 12, 12, 11, 12], ['Ageing Well', 7, 7, 7, 7], ['Cross Cutting Transformation', 27, 27, 27, 27],
  ]);
});

it.each([[{ area: 'pa-aw' }, 7], [{ slot: 'TARGET' }, 54], [{ slot: 'DUE' }, 55], [{ reason: 'LOST_IN_EXTRACTION' }, 0], [{ edition: 'e.plan-2021' }, 0]] as const)('%j leaves %i', async (over, total) => {
  expect((await ask(over))?.total).toBe(total);
});

it('hands out every measure once, page after page', async () => {
  const pages = await Promise.all([0, 30].map(async (offset) => (await ask({ first: 30, offset }))?.measures.map(({ measure }) => measure.id) ?? []));
  expect([pages.map((page) => page.length), new Set(pages.flat()).size]).toEqual([[30, 25], 55]);
});

it.each([BEFORE_ALL, DAY_BEFORE, '0001-01-01', '9999-12-31'])('knows no measure on %s', async (asOf) => {
  expect(await ask({ asOf })).toMatchObject({ total: 0, byArea: [], say: 'Our papers know no measure here on this day.' });
});

it.each(['pa-nowhere', '', '\u0000', '\u202Epa-lw'])('knows no area %j', async (area) => {
  expect(await ask({ area })).toBeUndefined();
});
