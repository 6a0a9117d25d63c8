import { expect, it } from 'vitest';
import { connection } from '../../server/questions/connection.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { aLine, aMembership, BEFORE_ALL, begin, DAY_BEFORE, end, PAPER_DAY, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const asking = (from: string, to: string, over = {}) => ({ from, to, asOf: PAPER_DAY, proposals: false, ...over });
const ask = async (from: string, to: string, over = {}) => await withTx(async (tx) => await connection(tx, asking(from, to, over)));

it('leads from the sub-group of children and families through the Starting Well board to the Care Partnership', async () => {
  const answer = await ask('b-cypf-sub', 'b-cdcp');
  expect(answer?.paths.map(({ steps }) => steps.map(({ type, party, evidence }) => [type, party.id, evidence[0]?.lineFrom]))).toEqual([
    [['PART_OF', 'b-sw-pb', 115], ['PART_OF', 'b-cdcp', 19]],
  ]);
  expect(answer).toMatchObject({ total: 1, absence: null, breaks: [], paths: [{ certainty: 'ATTESTED' }] });
  expect(answer?.say).toBe('The Children Young People and Families Partnership Board sub-group is part of the Starting Well Children Young People and Families Partnership Board, '
    + 'which is part of the County Durham Care Partnership.');
});

it('reads the same way back from the other end', async () => {
  const answer = await ask('b-cdcp', 'b-cypf-sub');
  expect(answer?.paths[0]?.steps.map(({ say }) => say)).toEqual([
    'The County Durham Care Partnership has as a part the Starting Well Children Young People and Families Partnership Board.',
    'The Starting Well Children Young People and Families Partnership Board has as a part the Children Young People and Families Partnership Board sub-group.',
  ]);
});

it('leads from an organisation over its seat', async () => {
  const answer = await ask('org-dcc', 'b-cdcp');
  expect(answer?.paths[0]?.steps).toMatchObject([{ id: 'm.rel-101.org-dcc', type: 'MEMBER_OF', say: 'Durham County Council is a member of the County Durham Care Partnership.' }]);
});

it('leads from a charity over its one working line, grown old', async () => {
  expect((await ask('org-dca', 'b-cdcp', { asOf: '2024-01-01' }))?.paths).toMatchObject([{ certainty: 'EXTRAPOLATED', steps: [{ type: 'WORKS_WITH' }] }]);
});

it('says where it breaks: no paper ties the Care Provider Panel to anybody', async () => {
  const answer = await ask('org-dcc', 'b-cpp');
  expect(answer).toMatchObject({ paths: [], total: 0, absence: 'NOT_STATED_IN_SOURCE' });
  expect(answer?.say).toBe('No line and no seat known on this day joins Durham County Council and the County Durham Care Provider Panel, even through others.');
  expect(answer?.breaks[0]?.say).toMatch(/^From Durham County Council lines and seats lead to \d+ parties, and no further: /u);
  expect(answer?.breaks[1]?.say).toBe('From the County Durham Care Provider Panel no line and no seat leads anywhere: no paper says with whom it works, to whom it reports or who sits on it.');
});

it('walks a proposed line only when asked to', async () => {
  const ends = ['b-smt', 'post-dics', { asOf: '2018-05-25' }] as const;
  expect((await ask(...ends))?.paths).toEqual([]);
  const shown = await ask(ends[0], ends[1], { ...ends[2], proposals: true });
  expect(shown?.say).toBe('The Integrated senior management team reports to the Director of Integrated Community Services (proposed).');
});

it('does not walk a line on the day it ends, nor through a board that has ended', async () => {
  const paths = async (asOf: string) => await withTx(async (tx) => {
    await aLine(tx, { id: 'l.hand', type: 'ADVISES', from: 'b-cpp', to: 'b-sw-pb', validTo: '2023-05-01' });
    await end(tx, 'b-sw-pb', '2023-04-01');
    return [(await connection(tx, asking('b-cpp', 'b-sw-pb', { asOf })))?.total, (await connection(tx, asking('b-cpp', 'b-cdcp', { asOf })))?.total];
  });
  expect([await paths('2023-03-31'), await paths('2023-04-01'), await paths('2023-05-01')]).toEqual([[1, 1], [0, 0], [0, 0]]);
});

it('finds the same from both sides, also where one of them has ended or is still to begin', async () => {
  const both = async (asOf: string, arrange: (tx: Tx) => Promise<void>) => await withTx(async (tx) => {
    await arrange(tx);
    return [await connection(tx, asking('b-cypf-sub', 'b-cdcp', { asOf })), await connection(tx, asking('b-cdcp', 'b-cypf-sub', { asOf }))];
  });
  const ending = (tx: Tx) => end(tx, 'b-cypf-sub', '2024-04-01');
  expect((await both('2024-03-31', ending)).map((answer) => answer?.total)).toEqual([1, 1]);
  for (const answer of await both('2024-04-01', ending)) {
    expect(answer).toMatchObject({ total: 0, paths: [], absence: 'BODY_ENDED' });
    expect(answer?.breaks.find(({ links }) => links[0]?.id === 'b-cypf-sub')?.say).toMatch(/ has ended\. No line and no seat leads on from there\.$/u);
  }
  expect((await both('2024-03-31', (tx) => begin(tx, 'b-cypf-sub', '2024-04-01'))).map((answer) => answer?.total)).toEqual([0, 0]);
});

const SUB_GROUP = 'The Children Young People and Families Partnership Board sub-group';
it.each<readonly [string, (tx: Tx) => Promise<void>, string, string, string, string]>([
  ['has ended by its status, with an open end', (tx) => set(tx, 'b-cypf-sub', { status: 'ENDED' }), PAPER_DAY, 'BODY_ENDED', `${SUB_GROUP} has ended.`, 'PAPER_SAYS'],
  ['is to begin on the day after', (tx) => begin(tx, 'b-cypf-sub', '2024-04-01'), '2024-03-31', 'NOT_STATED_IN_SOURCE', `${SUB_GROUP} has not yet begun; it begins on 1 April 2024.`, 'PAPER_SAYS'],
  ['is only proposed', (tx) => set(tx, 'b-cypf-sub', { status: 'PROPOSED' }), PAPER_DAY, 'AWAITING_AGREEMENT', `${SUB_GROUP} (proposed) is not in force on this day.`, 'PAPER_SAYS'],
  ['stands in no paper yet', () => Promise.resolve(), DAY_BEFORE, 'NOT_STATED_IN_SOURCE', `No paper up to this day speaks of the ${SUB_GROUP.slice(4)}.`, 'NOT_STATED'],
])('says of a side that %s why nothing leads on from it, from either side', async (_, arrange, ...[asOf, absence, why, voice]) => {
  const answers = await withTx(async (tx) => {
    await arrange(tx);
    return [await connection(tx, asking('b-cypf-sub', 'b-cdcp', { asOf })), await connection(tx, asking('b-cdcp', 'b-cypf-sub', { asOf }))];
  });
  for (const answer of answers) {
    expect(answer).toMatchObject({ total: 0, absence });
    expect(answer?.say).toContain(why);
    expect(answer?.breaks.find(({ links }) => links[0]?.id === 'b-cypf-sub')).toMatchObject({ say: `${why} No line and no seat leads on from there.`, voice });
    expect(JSON.stringify(answer)).not.toContain('no paper says with whom it works');
  }
});

it('takes an end that an edit recorded for the edit’s word, and for no paper’s', async () => {
  const answer = await withTx(async (tx) => {
    await end(tx, 'b-cypf-sub', '2023-03-01');
    await set(tx, 'b-cypf-sub', { untilRecordedOn: '2023-03-02', untilRecordedReason: 'Agreed at the board' });
    return await connection(tx, asking('b-cypf-sub', 'b-cdcp'));
  });
  expect(answer?.breaks[0]).toMatchObject({ voice: 'RECORDED', evidence: [] });
  expect(answer?.breaks[0]?.say).toBe(`${SUB_GROUP} has ended. No line and no seat leads on from there. It was recorded here on 2 March 2023: “Agreed at the board”. No paper is cited.`);
});

it('tells every way of the same length, best line first', async () => {
  const answer = await withTx(async (tx) => {
    for (const [id, type] of [['x.a', 'WORKS_WITH'], ['x.b', 'REPORTS_TO']] as const) await aLine(tx, { id, type, from: 'b-cpp', to: 'b-ladb' });
    await aMembership(tx, { id: 'x.c', member: 'org-hw', body: 'b-cpp', role: 'CHAIR' });
    return await connection(tx, asking('org-hw', 'b-ladb'));
  });
  expect(answer?.paths.map(({ id }) => id)).toEqual(['x.c+x.b', 'x.c+x.a']);
  expect(answer?.say).toBe('Healthwatch chairs the County Durham Care Provider Panel, which reports to LADB. Recorded here by an edit; no paper says it. There is another way of that length.'
    .replace(' Recorded here by an edit; no paper says it.', ''));
});

it('ends at the twelfth step', async () => {
  const lengths = await withTx(async (tx) => {
    const chain = ['b-cpp', 'b-ladb', 'b-bsil', 'b-ca', 'b-osc-23', 'b-ppg', 'b-aap', 'b-pf', 'b-prg', 'b-supb', 'b-econ', 'b-env', 'b-stp', 'b-tap'];
    for (const [at, from] of chain.slice(0, -1).entries()) await aLine(tx, { id: `x.${String(at)}`, type: 'SUPPORTS', from, to: chain[at + 1] ?? '' });
    return [(await connection(tx, asking('b-cpp', 'b-stp')))?.paths[0]?.steps.length, (await connection(tx, asking('b-cpp', 'b-tap')))?.paths.length];
  });
  expect(lengths).toEqual([12, 0]);
});

it('asks for two parties, and holds neither a person nor what nobody recorded', async () => {
  expect((await ask('b-cdcp', 'b-cdcp'))?.say).toBe('The County Durham Care Partnership is asked for on both sides: choose two.');
  for (const stranger of ['b-nowhere', 'p-burns', '', '‮\u0000', "' OR 1=1 //"]) {
    expect(await ask(stranger, 'b-cdcp')).toBeUndefined();
    expect(await ask('b-cdcp', stranger)).toBeUndefined();
  }
});

it.each([BEFORE_ALL, '0001-01-01'])('joins nothing on %s, before the first paper', async (asOf) => {
  expect(await ask('b-cypf-sub', 'b-cdcp', { asOf })).toMatchObject({ paths: [], absence: 'NOT_STATED_IN_SOURCE' });
});

it('still tells of the last day there is', async () => {
  expect((await ask('b-cypf-sub', 'b-cdcp', { asOf: '9999-12-30' }))?.paths).toMatchObject([{ certainty: 'EXTRAPOLATED' }]);
});
