import { expect, it } from 'vitest';
import { aBodyNamed, aCitation, aFact } from '../../test/support/facts-of-a-page.ts';
import { bodySlots, type BodyFacts } from './body-slots.ts';

const reading = {
  asOf: '2023-06-01',
  cited: [
    aCitation('c.body'), aCitation('c.own'), aCitation('c.peer'), aCitation('c.read', { basis: 'IMPLIED' }),
    aCitation('c.sk.1', { lineFrom: 77 }), aCitation('c.sk.2', { lineFrom: 77 }), aCitation('c.sk.3', { paper: 'doc-000' }),
  ],
};
const body = aFact('b', {
  ...aBodyNamed('b', 'Living Well Board'), claimIds: ['c.body'], kind: 'PARTNERSHIP_BOARD', kindPrinted: null, authority: null, meets: null, note: null, aliases: null, name: 'Living Well Board',
} as const);
const partOf = (claim: string) => aFact('l', { type: 'PART_OF', isOutward: true, cadence: null, claimIds: [claim], other: { ...aBodyNamed('w', 'Partnership'), validTo: '9999-12-31' } } as const);
const facts = (over: Partial<BodyFacts> = {}): BodyFacts =>
  ({ body, lines: [], peers: [], members: [], formerChairs: [], terms: null, agreements: [], happenings: [], duties: [], absences: [], stakeholders: [], ...over });
const slot = (name: string, given: BodyFacts) => bodySlots(given, reading).find((row) => row.slot === name);

it('always has the same eight rows in the same order', () => {
  expect(bodySlots(facts(), reading).map((row) => row.slot)).toEqual(['whatItIs', 'power', 'decides', 'members', 'chair', 'quorum', 'rhythm', 'terms']);
});

it.each([
  ['c.own', ['c.peer'], 'One of the two partnership boards of the Partnership'],
  ['c.own', ['c.read'], 'A partnership board of the Partnership'],
  ['c.read', ['c.peer'], 'A partnership board of the Partnership'],
])('counts only parts that a paper states: own line %s, peers %o', (own, peers, said) => {
  const given = facts({ lines: [partOf(own)], peers: peers.map((claim) => ({ whole: 'w', claimIds: [claim] })) });
  expect(slot('whatItIs', given)?.say).toBe(said);
});

it('counts the stakeholders of the papers that give the body an area or a task, and cites each passage once', () => {
  const stakeholders = ['c.sk.1', 'c.sk.2', 'c.sk.3'];
  const duty = (label: string) => ({ item: { id: 'x', labels: [label], title: 'X' }, claimIds: ['c.own'] });
  expect(slot('members', facts({ stakeholders }))?.remark).toBeNull();
  expect(slot('members', facts({ stakeholders, duties: [duty('Deliverable')] }))?.remark).toBeNull();
  const members = slot('members', facts({ stakeholders, duties: [duty('Function')] }));
  expect(members?.remark).toBe('The 2 key stakeholders of the Paper doc-001 are not its members.');
  expect(members?.evidence.map(({ id }) => id)).toEqual(['c.sk.1']);
});

it('names the chair among the members', () => {
  const seat = { voting: 'NOT_STATED', placeHeld: 'NOT_STATED', memberText: null, through: null, onBehalfOf: null, body: aBodyNamed('b', 'Board') } as const;
  const members = [
    aFact('m.1', { ...seat, role: 'MEMBER', member: aBodyNamed('x', 'X') } as const),
    aFact('m.2', { ...seat, role: 'CHAIR', member: aBodyNamed('y', 'Y') } as const),
  ];
  expect(slot('chair', facts({ members }))).toMatchObject({ say: 'Y', absence: null });
  expect(slot('members', facts({ members }))?.say).toBe('X; Y');
});

it('gives the recorded reason of an empty row before the general one', () => {
  expect(slot('chair', facts({ absences: [{ id: 'gap.1', slot: 'chair', reason: 'POST_VACANT', claimIds: [], firstAttested: '2023-03-15', attestedOn: ['2023-03-15'] }] }))?.absence).toBe('POST_VACANT');
});

const terms = aFact('tor', { title: 'Terms of reference of the Board', status: 'IN_FORCE', edition: '3', reviewDue: '2023-05-31', cadence: 'Monthly', claimIds: ['c.own'], rules: [{ count: 4, of: 'MEMBER' }, { count: 1, of: 'COUNCIL' }] } as const);

it.each([
  ['quorum', '4 members and 1 member from a council', null],
  ['rhythm', 'Monthly', null],
  ['terms', 'Terms of reference of the Board, version 3', 'Their review was due on 31 May 2023.'],
])('fills the row of its %s from its terms of reference, and cites them', (name, say, remark) => {
  expect(slot(name, facts({ terms }))).toMatchObject({ say, remark, absence: null, evidence: [{ id: 'c.own' }] });
});

it('leaves open what its terms of reference do not say', () => {
  const silent = facts({ terms: { ...terms, rules: [], cadence: null } });
  expect(['quorum', 'rhythm', 'terms'].map((name) => slot(name, silent)?.absence)).toEqual(['NOT_STATED_IN_SOURCE', 'NOT_STATED_IN_SOURCE', null]);
});

it('takes how often it meets from what papers say of the body before its terms', () => {
  expect(slot('rhythm', facts({ terms, body: { ...body, meets: 'weekly' } }))).toMatchObject({ say: 'weekly', evidence: [{ id: 'c.body' }] });
});
