import { expect, it } from 'vitest';
import { placeProfile, type AskPlace } from '../../server/questions/place-profile.ts';
import { aMembership, anAssignment, anEmptyArea, aReport, BEFORE_ALL, begin, end, PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

type Tx = Parameters<typeof placeProfile>[0];

async function place(over: Partial<AskPlace> = {}, arrange?: (tx: Tx) => Promise<void>) {
  return await withTx(async (tx) => {
    await arrange?.(tx);
    return await placeProfile(tx, { asOf: PAPER_DAY, today: '2026-11-23', proposals: false, ...over });
  });
}

it('counts what we know of County Durham on the day of its newest paper', async () => {
  expect(await place()).toMatchObject({
    place: { id: 'place-county-durham', name: 'County Durham' }, newestPaper: { id: 'doc-001' }, plan: { id: 'e.plan-2023', kind: 'PLAN' },
    counts: { bodiesInForce: 19, bodiesPlanned: 2, lines: 7, deliverables: 156, areas: 4, papers: 4 },
  });
});

it.each(['o-aw-09', 'l-ics-01', 'l-jhws-2014-01', 'd-lw-03', 'b-lw-pb'])('knows the place that %s is of', async (id) => {
  expect((await place({ id }))?.place).toEqual({ id: 'place-county-durham', name: 'County Durham' });
});

it('says what the papers leave open', async () => {
  expect((await place())?.silences).toEqual([
    'No paper names an owner for any of the 156 deliverables.',
    'No paper lists who sits on the three partnership boards.',
    'No paper says to whom the County Durham Care Partnership and the County Durham Health and Wellbeing Board report.',
  ]);
});

it('counts whom only an edit names as named by no paper', async () => {
  const silences = (await place({}, async (tx) => { await anAssignment(tx, { id: 'a.hand', item: 'pa-lw', party: 'b-lw-pb', letter: 'ACCOUNTABLE' }); }))?.silences;
  expect(silences?.[0]).toBe('No paper names an owner for any of the 156 deliverables.');
});

it('says less as soon as more is known', async () => {
  const silences = (await place({}, async (tx) => {
    await anAssignment(tx, { id: 'a.hand', item: 'pa-lw', party: 'b-lw-pb', letter: 'ACCOUNTABLE', claimIds: ['c.rel-092.p.001.0019'] });
    await aMembership(tx, { id: 'm.hand', member: 'org-dcc', body: 'b-lw-pb' });
    await aReport(tx, { id: 'l.hand', from: 'b-cdcp', to: 'b-hwb-cd' });
  }))?.silences;
  expect(silences).toEqual([
    'For 108 of the 156 deliverables no paper names an owner.',
    'No paper lists who sits on two of the three partnership boards.',
    'No paper says to whom the County Durham Health and Wellbeing Board reports.',
  ]);
});

it('tells apart whom a paper names and who has ended', async () => {
  const on = async (asOf: string) => (await place({ asOf }, async (tx) => {
    await anAssignment(tx, { id: 'a.hand', item: 'pa-lw', party: 'b-lw-pb', letter: 'ACCOUNTABLE', claimIds: ['c.rel-092.p.001.0019'] });
    await end(tx, 'b-lw-pb', '2023-06-01');
  }))?.silences.slice(0, 2);
  expect((await on('2023-05-31'))?.[0]).toBe('For 108 of the 156 deliverables no paper names an owner.');
  expect(await on('2023-06-01')).toEqual([
    'For 108 of the 156 deliverables no paper names an owner.', 'For 48 of the 156 deliverables the owner that a paper names has ended.',
  ]);
});

it('tells apart what is only to have an owner, and what is left by one', async () => {
  const on = async (asOf: string) => await place({ asOf }, async (tx) => {
    await anAssignment(tx, { id: 'a.hand', item: 'pa-lw', party: 'b-lw-pb', letter: 'ACCOUNTABLE', claimIds: ['c.rel-092.p.001.0019'] });
    await anAssignment(tx, { id: 'a.left', item: 'd-lw-03', party: 'b-aw-pb', letter: 'ACCOUNTABLE', claimIds: ['c.rel-092.p.001.0019'] });
    await begin(tx, 'b-lw-pb', '2023-07-01');
    await end(tx, 'b-aw-pb', '2023-06-01');
  });
  const coming = 'For 47 of the 156 deliverables the owner that a paper names is still to begin.';
  expect((await on('2023-05-31'))?.silences.slice(0, 2)).toEqual(['For 108 of the 156 deliverables no paper names an owner.', coming]);
  expect((await on('2023-06-30'))?.silences.slice(0, 3)).toEqual([
    'For 108 of the 156 deliverables no paper names an owner.', 'For 1 of the 156 deliverables the owner that a paper names has ended.', coming,
  ]);
  expect((await on('2023-07-01'))?.silences[0]).toBe('For 108 of the 156 deliverables no paper names an owner.');
});

it('counts an area that holds no deliverable', async () => {
  expect((await place({}, (tx) => anEmptyArea(tx, { id: 'pa-hand', edition: 'e.plan-2023' })))?.counts).toMatchObject({ areas: 5, deliverables: 156 });
});

it.each([['2026-11-23', PAPER_DAY], ['2024-01-01', '2024-01-01']])('first shows on %s the day %s', async (today, firstDay) => {
  expect((await place({ today }))?.firstDay).toBe(firstDay);
});

it('knows nothing before the first paper, and which paper that is', async () => {
  expect(await place({ asOf: BEFORE_ALL })).toMatchObject({ newestPaper: null, latestPaper: { id: 'doc-001' }, plan: null, papers: [], silences: [], counts: { bodiesInForce: 0, deliverables: 0 } });
});

it.each(['nowhere', '', '\u0000', 'x'.repeat(5000)])('has no answer for a place we do not hold', async (id) => {
  expect(await place({ id })).toBeUndefined();
});
