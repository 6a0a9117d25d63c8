import { describe, expect, it } from 'vitest';
import { aBodyNamed, aCitation, aFact } from '../../test/support/facts-of-a-page.ts';
import { dutyStatements, holderStatements, type StoredDuty, type StoredHolder } from './duty-statements.ts';
import { toThing } from './thing.ts';

const reading = { asOf: '2023-06-01', cited: [aCitation('c.1')] };
const board = aBodyNamed('b', 'Living Well Board');
const counts = { holderKinds: ['PARTNERSHIP_BOARD'], deliverables: 48, objectives: 14, measures: 12 } as const;

const aDuty = (id: string, over: Partial<StoredDuty>): StoredDuty => aFact(id, {
  letter: 'RESPONSIBLE', basis: 'STATED', claimIds: ['c.1'], item: { id: 'd', labels: ['Deliverable'], title: 'A centre' }, ...counts, ...over } as const);
const STANDS = { status: 'IN_FORCE', validFrom: '0001-01-01', validTo: '9999-12-31' } as const;
const aHolder = (basis: StoredHolder['basis'], over: Partial<StoredHolder['party']> = {}): StoredHolder => aFact('a', { letter: 'ACCOUNTABLE', basis, claimIds: ['c.1'], party: { ...board, ...STANDS, ...over } } as const);

it('says what a paper states before our reading, and links what has a page', () => {
  const duties = [
    aDuty('1', { basis: 'IMPLIED', item: { id: 'pa', labels: ['PriorityArea'], title: 'Living Well' } }),
    aDuty('2', { item: { id: 'fn', labels: ['Function'], title: 'Delivery' } }),
    aDuty('3', { letter: 'ACCOUNTABLE' }),
  ];
  expect(dutyStatements(toThing(board), duties, reading).map(({ id, voice, links }) => [id, voice, links.length])).toEqual([
    ['3', 'PAPER_SAYS', 1], ['2', 'PAPER_SAYS', 0], ['1', 'OUR_READING', 1],
  ]);
});

describe('who answers for a plan', () => {
  const plan = aFact('e', {});
  it.each([
    ['STATED', ['PAPER_SAYS']],
    ['IMPLIED', ['OUR_READING', 'NOT_STATED']],
  ] as const)('an owner that is %s: %o', (basis, voices) => {
    expect(holderStatements(plan, [aHolder(basis)], reading).map(({ voice }) => voice)).toEqual(voices);
  });
  it('an owner until it ended, and nobody since', () => {
    expect(holderStatements(plan, [aHolder('STATED', { validTo: '2023-06-01' })], reading).map(({ say }) => say))
      .toEqual(['The Living Well Board was the owner (accountable) of it until it ended on 1 June 2023.', 'Nobody has been named as its owner since.']);
  });
  it('nobody, and that is said', () => {
    expect(holderStatements(plan, [], reading).map(({ say }) => say)).toEqual(['No paper names its owner.']);
  });
});

it('takes the verb of a paper that names only the way of delivery', () => {
  const through = { ...reading, cited: [aCitation('c.1', { predicate: 'DELIVERY_ROUTE_FOR' })] };
  expect(dutyStatements(toThing(board), [aDuty('1', {})], reading).map(({ say }) => say)).toEqual(['It is responsible for “A centre”.']);
  expect(dutyStatements(toThing(board), [aDuty('1', {})], through).map(({ say }) => say)).toEqual(['“A centre” is delivered through it.']);
});
