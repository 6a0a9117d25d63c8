import { expect, it } from 'vitest';
import { agreements, legalBases } from './agreements.ts';
import { outcomes } from './aims.ts';
import { plans } from './plans.ts';

const claims = 'c.x';
const pool = { id: 'pool-x', title: 'Pool', kind: 'POOLED_FUND', claims };

it('keeps the amounts of a pooled fund apart and as printed', () => {
  const read = agreements.read([{ ...pool, amounts: 'Agreed 2014/15: £1m|Agreed 2015/16: £2m' }]);
  expect(read.ok ? read.value[0] : read).toMatchObject({
    labels: ['Agreement', 'Ownable'], values: { kind: 'POOLED_FUND', amounts: ['Agreed 2014/15: £1m', 'Agreed 2015/16: £2m'] },
  });
});

it('says that an agreement has no amounts where its paper prints none, and refuses a kind nobody knows', () => {
  const read = agreements.read([pool]);
  expect(read.ok ? read.value[0]?.values.amounts : read).toEqual([]);
  expect(agreements.read([{ ...pool, kind: 'POOL' }]).ok).toBe(false);
});

it('starts an agreement on the day its paper states, rounded down and as printed', () => {
  const row = { ...pool, kind: 'CONTRACT', validFrom: '2018-10-01', fromPrinted: 'October 2018', fromPrecision: 'MONTH', fromBasis: 'STATED' };
  const read = agreements.read([row]);
  expect(read.ok ? read.value[0] : read).toMatchObject({ validFrom: '2018-10-01', validTo: '9999-12-31', values: { fromPrinted: 'October 2018' } });
});

it('reads an Act as a legal basis with its earlier name, which nobody can own', () => {
  const read = legalBases.read([{ id: 'act-x', title: 'Care Act', aliases: 'Care Bill', claims }]);
  expect(read.ok ? read.value[0] : read).toMatchObject({ labels: ['LegalBasis'], links: [], values: { title: 'Care Act', aliases: ['Care Bill'] } });
});

it('places an outcome under the edition that promises it', () => {
  const read = outcomes.read([{ id: 'l-x', edition: 'e.plan-x', order: '3', title: 'Care closer to home', claims }]);
  expect(read.ok ? read.value[0] : read).toMatchObject({
    labels: ['Outcome'], links: [{ type: 'CONTAINS', from: 'e.plan-x', to: 'l-x', values: { order: 3 } }],
  });
});

it('knows a vision as a kind of plan', () => {
  expect(plans.read([{ id: 'plan-x', title: 'X 2035', kind: 'VISION', claims }]).ok).toBe(true);
});
