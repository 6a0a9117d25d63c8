import { expect, it } from 'vitest';
import { threadGaps, type AskThreadGaps } from '../../server/questions/thread-gaps.ts';
import { anEmptyArea, BEFORE_ALL, DAY_BEFORE, PAPER_DAY } from '../support/hand-made.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

const BASE = { asOf: PAPER_DAY, proposals: false, first: 500, offset: 0 } as const;
const ask = async (over: Partial<AskThreadGaps> = {}) => await sharedStore().read(async (tx) => await threadGaps(tx, { ...BASE, ...over }));
const ids = async (over: Partial<AskThreadGaps>) => (await ask(over))?.gaps.map(({ item }) => item.id);

it('has nothing beneath the four priorities that the Board set in 2023, not stated', async () => {
  const answer = await ask({ edition: 'e.plan-jlhws' });
  expect(answer?.gaps.map(({ kind, item, reason }) => [kind, item.id, reason])).toEqual(
    ['01', '02', '03', '04'].map((at) => ['NOTHING_BENEATH', `l-hwbb-2023-${at}`, 'NOT_STATED_IN_SOURCE']));
  expect(answer?.gaps[0]).toMatchObject({ say: 'No paper ties an area or item to it.', evidence: [{ id: 'c.al-14.p.001.0044', lineFrom: 44 }] });
});

it('has a blank cell beside two of the four goals of the strategy', async () => {
  const answer = await ask({ edition: 'e.plan-ics' });
  expect(answer?.gaps.map(({ item, reason }) => [item.id, reason])).toEqual([['l-ics-03', 'BLANK_IN_SOURCE'], ['l-ics-04', 'BLANK_IN_SOURCE']]);
  expect(answer?.gaps[0]?.say).toBe('No paper ties an area or item to it. The paper has a cell for it and left it empty.');
});

it('has lost what stands beneath the 22 chapters of 2021', async () => {
  const answer = await ask({ edition: 'e.plan-2021' });
  expect(answer?.byReason.map(({ reason, count }) => [reason, count])).toEqual([['LOST_IN_EXTRACTION', 22]]);
});

it('has 92 items of the plan of 2023 that serve no goal, all of area 4: 57 deliverables, 8 objectives, 27 measures', async () => {
  const answer = await ask({ edition: 'e.plan-2023', kind: 'SERVES_NONE' });
  const count = (kind: string) => answer?.gaps.filter(({ item }) => item.kind === kind).length;
  expect([answer?.total, count('DELIVERABLE'), count('OBJECTIVE'), count('MEASURE')]).toEqual([92, 57, 8, 27]);
  expect(new Set(answer?.gaps.map(({ area }) => area?.id))).toEqual(new Set(['pa-cc']));
});

it('leaves out what is tied: no area of 2023, and no item of an area that serves a goal', async () => {
  const found = await ids({ edition: 'e.plan-2023' });
  expect(found).not.toContain('pa-lw');
  expect(found).not.toContain('d-lw-01');
  expect(found).not.toContain('l-ics-01');
});

it('names the eight themes without a measure', async () => {
  expect(await ids({ edition: 'e.plan-2023', kind: 'NOT_MEASURED' })).toEqual(
    ['th-sw-3', 'th-sw-4', 'th-sw-6', 'th-sw-9', 'th-aw-1', 'th-aw-2', 'th-aw-3', 'th-aw-5']);
});

it('counts all kinds beside a page of them, and pages through each gap once', async () => {
  const answer = await ask({ first: 1 });
  expect(answer?.byKind.map(({ kind, count }) => [kind, count])).toEqual([['NOTHING_BENEATH', 45], ['SERVES_NONE', 92], ['NOT_MEASURED', 8]]);
  expect(answer?.gaps).toHaveLength(1);
  const pages = await Promise.all([0, 60, 120].map(async (offset) => await ids({ first: 60, offset }) ?? []));
  expect([pages.map((page) => page.length), new Set(pages.flat()).size]).toEqual([[60, 60, 25], 145]);
});

it('finds an area that nobody filled, and loses it once something stands in it', async () => {
  await withTx(async (tx) => {
    await anEmptyArea(tx, { id: 'pa-x', edition: 'e.plan-2023' });
    const found = await threadGaps(tx, { ...BASE, edition: 'e.plan-2023', kind: 'NOTHING_BENEATH' });
    expect(found?.gaps.map(({ item }) => item.id)).toEqual(['pa-x']);
  });
  expect((await ask({ edition: 'e.plan-2023', kind: 'NOTHING_BENEATH' }))?.total).toBe(0);
});

it.each([[BEFORE_ALL, 0], ['0001-01-01', 0], [DAY_BEFORE, 39], ['9999-12-31', 0]])('on %s finds %i gaps', async (asOf, total) => {
  expect((await ask({ asOf, first: 1 }))?.total).toBe(total);
});

it.each(['e.nowhere', '', '\u0000', '\u202Ee.plan-2023', 'pa-lw'])('knows no plan edition %j', async (edition) => {
  expect(await ask({ edition })).toBeUndefined();
});
