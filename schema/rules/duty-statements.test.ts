import { describe, expect, it } from 'vitest';
import { aBodyNamed, aCitation, aFact } from '../../test/support/facts-of-a-page.ts';
import { dutyStatements, holderStatements, type StoredDuty, type StoredHolder } from './duty-statements.ts';

const reading = { asOf: '2023-06-01', cited: [aCitation('c.1')] };
const board = aBodyNamed('b', 'Living Well Board');
const counts = { holderKinds: ['PARTNERSHIP_BOARD'], deliverables: 48, objectives: 14, measures: 12 } as const;

const aDuty = (id: string, over: Partial<StoredDuty>): StoredDuty => aFact(id, {
  letter: 'RESPONSIBLE', basis: 'STATED', claimIds: ['c.1'], item: { id: 'd', labels: ['Deliverable'], title: 'A centre' }, ...counts, ...over } as const);
const STANDS = { status: 'IN_FORCE', validFrom: '0001-01-01', validTo: '9999-12-31' } as const;
const aParty = (over: Partial<StoredHolder['party']> = {}) => ({ ...board, ...STANDS, ...over });
const aHolder = (basis: StoredHolder['basis'], over: Partial<StoredHolder['party']> = {}): StoredHolder => aFact('a', { letter: 'ACCOUNTABLE', basis, claimIds: ['c.1'], party: aParty(over) } as const);

it('says what a paper states before our reading, and links what has a page', () => {
  const duties = [
    aDuty('1', { basis: 'IMPLIED', item: { id: 'pa', labels: ['PriorityArea'], title: 'Living Well' } }),
    aDuty('2', { item: { id: 'fn', labels: ['Function'], title: 'Delivery' } }),
    aDuty('3', { letter: 'ACCOUNTABLE' }),
  ];
  expect(dutyStatements(aParty(), duties, reading).map(({ id, voice, links }) => [id, voice, links.length])).toEqual([
    ['3', 'PAPER_SAYS', 1], ['2', 'PAPER_SAYS', 1], ['1', 'OUR_READING', 1],
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
  it('an owner from a day to come, and nobody until then', () => {
    expect(holderStatements(plan, [aHolder('STATED', { validFrom: '2023-06-02' })], reading).map(({ say, voice }) => [say, voice])).toEqual([
      ['The Living Well Board is named as the owner (accountable) of it and begins on 2 June 2023.', 'PAPER_SAYS'],
      ['Until then nobody is named as its owner.', 'NOT_STATED'],
    ]);
  });
  it('nobody, and that is said', () => {
    expect(holderStatements(plan, [], reading).map(({ say }) => say)).toEqual(['No paper names its owner.']);
  });
});

it('takes the verb of a paper that names only the way of delivery', () => {
  const through = { ...reading, cited: [aCitation('c.1', { predicate: 'DELIVERY_ROUTE_FOR' })] };
  expect(dutyStatements(aParty(), [aDuty('1', {})], reading).map(({ say }) => say)).toEqual(['It is responsible for “A centre”.']);
  expect(dutyStatements(aParty(), [aDuty('1', {})], through).map(({ say }) => say)).toEqual(['“A centre” is delivered through it.']);
});

describe('what a party that does not stand on the day answers for', () => {
  const said = (over: Parameters<typeof aParty>[0]) => dutyStatements(aParty(over), [aDuty('1', {})], reading).map(({ say }) => say);
  it('is told as what it was, from its end on', () => {
    expect(said({ validTo: '2023-06-02' })).toEqual(['It is responsible for “A centre”.']);
    expect(said({ validTo: '2023-06-01', untilPrecision: 'MONTH' })).toEqual(['It was responsible for “A centre” until it ended in June 2023.']);
    expect(said({ status: 'ENDED', name: 'Adult Services' })).toEqual(['It was responsible for “A centre” until it ended.']);
  });
  it('is told as what it is to be, until its first day', () => {
    expect(said({ validFrom: '2023-06-02' })).toEqual(['It is named as responsible for “A centre” and begins on 2 June 2023.']);
    expect(said({ validFrom: '2023-06-01' })).toEqual(['It is responsible for “A centre”.']);
  });
});
