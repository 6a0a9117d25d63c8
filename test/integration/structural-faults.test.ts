import { expect, it } from 'vitest';
import { structuralFaults } from '../../server/questions/structural-faults.ts';
import { aLine, aReport, BEFORE_ALL, end, PAPER_DAY } from '../support/hand-made.ts';
import { there } from '../support/there.ts';
import { withTx } from '../support/with-tx.ts';

const asking = (over = {}) => ({ asOf: PAPER_DAY, proposals: false, first: 500, skip: 0, ...over });
const ask = async (over = {}) => there(await withTx(async (tx) => await structuralFaults(tx, asking(over))));

it('finds that the Care Provider Panel reports to nobody, and no loop anywhere', async () => {
  const faults = await ask();
  expect(faults.loops).toEqual([]);
  expect(faults.reportsToNobody.find(({ body }) => body.id === 'b-cpp')).toMatchObject({
    say: 'No paper says to whom the County Durham Care Provider Panel reports.', absence: 'NOT_STATED_IN_SOURCE', below: 0, certainty: 'ATTESTED',
    evidence: [{ lineFrom: 501 }],
  });
  expect(faults.say).toBe(`No loop is known on 15 March 2023. Of ${String(faults.bodies)} bodies known on that day, no paper says to whom ${String(faults.total)} report.`);
  expect([faults.bodies, faults.total]).toEqual([43, 34]);
});

it('puts first the bodies at which other trails end', async () => {
  const { reportsToNobody } = await ask();
  expect(reportsToNobody.slice(0, 2).map(({ body, below }) => [body.id, below])).toEqual([['b-cdcp', 4], ['b-hwb-cd', 1]]);
  expect(reportsToNobody[0]?.say).toBe('No paper says to whom the County Durham Care Partnership reports; 4 parties stand below it, so their trails end there.');
});

it('does not name a sub-group whose parent is stated', async () => {
  expect((await ask()).reportsToNobody.map(({ body }) => body.id)).not.toContain('b-cypf-sub');
});

it('has no loop on any day of the five papers, with proposals too', async () => {
  for (const asOf of ['2014-02-13', '2015-11-01', '2018-05-25', '2021-09-01', PAPER_DAY]) expect((await ask({ asOf, proposals: true })).loops).toEqual([]);
});

it('prints a loop once, from its lowest id on, oversight against its arrow', async () => {
  const faults = await withTx(async (tx) => {
    await aReport(tx, { id: 'x.1', from: 'b-cdcp', to: 'b-ics' });
    await aLine(tx, { id: 'x.2', type: 'OVERSEES', from: 'b-cypf-sub', to: 'b-ics' });
    return there(await structuralFaults(tx, asking()));
  });
  expect(faults.loops.map(({ say, parties }) => [parties.map(({ id }) => id), say])).toEqual([[
    ['b-cdcp', 'b-ics', 'b-cypf-sub', 'b-sw-pb'],
    'The County Durham Care Partnership reports to the North East and North Cumbria Integrated Care System, which is overseen by the Children Young People and Families Partnership Board sub-group, '
    + 'which is part of the Starting Well Children Young People and Families Partnership Board, which is part of the County Durham Care Partnership: a loop of 4 steps.',
  ]]);
});

it('sees a body that reports to itself, and not one whose loop is only proposed or has ended', async () => {
  const loops = await withTx(async (tx) => {
    await aReport(tx, { id: 'x.1', from: 'b-cpp', to: 'b-cpp' });
    await aReport(tx, { id: 'x.2', from: 'b-cdcp', to: 'b-sw-pb', status: 'PROPOSED' });
    await aReport(tx, { id: 'x.3', from: 'b-cdcp', to: 'b-aw-pb', validTo: PAPER_DAY });
    return [there(await structuralFaults(tx, asking())), there(await structuralFaults(tx, asking({ proposals: true })))].map((faults) => faults.loops.map(({ id }) => id));
  });
  expect(loops).toEqual([['x.1'], ['x.1', 'x.2+rel-091']]);
});

it('says that all a group reported to has ended, from that day on', async () => {
  const told = async (asOf: string) => await withTx(async (tx) => {
    await end(tx, 'b-sw-pb', '2023-04-01');
    return there(await structuralFaults(tx, asking({ asOf }))).reportsToNobody.find(({ body }) => body.id === 'b-cypf-sub');
  });
  expect(await told('2023-03-31')).toBeUndefined();
  expect(await told('2023-04-01')).toMatchObject({ absence: 'BODY_ENDED', say: 'All that the Children Young People and Families Partnership Board sub-group reported to has ended.' });
});

it('counts what it does not list', async () => {
  const faults = await ask({ first: 1 });
  expect([faults.reportsToNobody.length, faults.total]).toEqual([1, 34]);
});

it.each([BEFORE_ALL, '0001-01-01'])('finds nothing on %s, before the first paper', async (asOf) => {
  expect(await ask({ asOf })).toMatchObject({ loops: [], reportsToNobody: [], total: 0, bodies: 0 });
});

it('hands out every body that reports to nobody once, page after page', async () => {
  const whole = (await ask()).reportsToNobody.map(({ body }) => body.id);
  const half = Math.ceil(whole.length / 2);
  const pages = [await ask({ first: half }), await ask({ first: half, skip: half })];
  expect(pages.flatMap(({ reportsToNobody }) => reportsToNobody.map(({ body }) => body.id))).toEqual(whole);
});

it('is asked of one body or kind: whether it reports to nobody, and the loops it is part of', async () => {
  const asked = async (over: object) => await withTx(async (tx) => {
    await aReport(tx, { id: 'x.1', from: 'b-cpp', to: 'b-cpp' });
    await aReport(tx, { id: 'x.2', from: 'b-cdcp', to: 'b-sw-pb' });
    const { loops, reportsToNobody, bodies, narrowedTo } = there(await structuralFaults(tx, asking(over)));
    return [loops.map(({ id }) => id), reportsToNobody.map(({ body }) => body.id), bodies, narrowedTo.map(({ id }) => id)];
  });
  expect(await asked({ body: 'b-cpp' })).toEqual([['x.1'], ['b-cpp'], 1, ['b-cpp']]);
  expect(await asked({ body: 'b-sw-pb' })).toEqual([['x.2+rel-091'], [], 1, ['b-sw-pb']]);
  expect(await asked({ kind: 'PARTNERSHIP_BOARD' })).toEqual([['x.2+rel-091'], [], 3, []]);
  expect(await asked({ kind: 'CABINET' })).toEqual([[], ['b-cab-dbc', 'b-cab-dcc'], 2, []]);
});

it.each(['b-none', '', 'org-dcc', '\u0000'])('has no answer of a body that is none: “%s”', async (body) => {
  expect(await withTx(async (tx) => await structuralFaults(tx, asking({ body })))).toBeUndefined();
});

it('counts by kind all that report to nobody, and tells in the text how many it does not list', async () => {
  const faults = await ask({ first: 1 });
  expect(faults.byKind.reduce((sum, { count }) => sum + count, 0)).toBe(34);
  expect(faults.asText).toMatch(/\n33 more are not listed here\.$/u);
});
