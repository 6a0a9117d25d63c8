import { describe, expect, it } from 'vitest';
import { remitAsText, sayKindCount, sayReach, sayRemit, sayWay } from './remit.ts';

const thing = (name: string, kind: 'BODY' | 'POST' | 'PRIORITY_AREA' | 'DELIVERABLE' = 'BODY') => ({ id: name, kind, name, detail: null });
const [board, partnership, area] = [thing('Living Well Partnership Board'), thing('County Durham Care Partnership'), thing('Living Well', 'PRIORITY_AREA')];
const partOf = { type: 'PART_OF', below: board, status: 'IN_FORCE' } as const;
const aWay = (over: Partial<Parameters<typeof sayWay>[0]> = {}): Parameters<typeof sayWay>[0] => ({
  letter: 'RESPONSIBLE', basis: 'IMPLIED', status: 'IN_FORCE', holder: board, party: partnership, held: area, title: 'Living Well', deliverables: 48, steps: [partOf], ...over });

describe('a way by which something reaches a party', () => {
  it.each([
    [aWay(), 'Through the Living Well Partnership Board, which is part of it: the area called Living Well, with 48 deliverables (responsible for delivery; our reading).'],
    [aWay({ steps: [], party: board, basis: 'STATED', deliverables: 1 }), 'The Living Well Partnership Board: the area called Living Well, with 1 deliverable (responsible for delivery).'],
    [aWay({ held: null, title: 'Delivery', deliverables: 0, letter: 'ACCOUNTABLE', basis: 'STATED' }), 'Through the Living Well Partnership Board, which is part of it: “Delivery” (owner, accountable).'],
    [aWay({ held: thing('Centre', 'DELIVERABLE'), title: 'Centre', deliverables: 1, basis: 'PROPOSED', status: 'PROPOSED', steps: [{ ...partOf, type: 'REPORTS_TO', status: 'PROPOSED' }] }),
      'Through the Living Well Partnership Board, which reports to it (proposed): “Centre” (responsible for delivery) (proposed).'],
    [aWay({ holder: thing('Director', 'POST'), steps: [], party: thing('Director', 'POST'), basis: 'STATED' }), 'The Director: the area called Living Well, with 48 deliverables (lead officer).'],
    [aWay({ steps: [{ ...partOf, below: thing('BSIL') }, partOf] }), 'Through BSIL, which is part of the Living Well Partnership Board, which is part of it: the area called Living Well, with 48 deliverables (responsible for delivery; our reading).'],
  ])('says through whom and on what ground: case %#', (way, said) => {
    expect(sayWay(way)).toBe(said);
  });
});

const aRemit = (over: Partial<Parameters<typeof sayRemit>[0]> = {}): Parameters<typeof sayRemit>[0] => ({
  party: partnership, owned: { direct: 0, rolledUp: 0 }, planned: [], direct: 0, isDirectReading: false, rolledUp: 0, through: [], kinds: [], isReading: false, outOfReach: [], ...over });

describe('what a party answers for', () => {
  it.each([
    [aRemit(), 'No paper names the County Durham Care Partnership, or a group below it, as owner of anything.'],
    [aRemit({ owned: { direct: 1, rolledUp: 0 } }), 'The County Durham Care Partnership owns 1 thing itself.'],
    [aRemit({ planned: [{ status: 'PROPOSED', letter: 'ACCOUNTABLE', count: 7, isDirect: true }] }),
      'No paper makes the County Durham Care Partnership, or a group below it, owner of anything yet. It is only proposed as owner of 7 things.'],
    [aRemit({ owned: { direct: 1, rolledUp: 0 }, planned: [{ status: 'AGREED', letter: 'RESPONSIBLE', count: 1, isDirect: false }] }),
      'The County Durham Care Partnership owns 1 thing itself. It, or a group below it, is agreed as responsible for delivery of 1 deliverable, not yet in force.'],
    [aRemit({ party: thing('CCG governing bodies'), owned: { direct: 1, rolledUp: 1 } }), 'CCG governing bodies own 1 thing itself and answer for 1 thing owned by groups below it.'],
    [aRemit({ owned: { direct: 2, rolledUp: 1 } }), 'The County Durham Care Partnership owns 2 things itself and answers for 1 thing owned by groups below it.'],
    [aRemit({ owned: { direct: 0, rolledUp: 3 } }), 'The County Durham Care Partnership is named as owner of nothing itself and answers for 3 things owned by groups below it.'],
    [aRemit({ rolledUp: 48, through: [board], kinds: ['PARTNERSHIP_BOARD'], isReading: true, outOfReach: [area] }),
      'No paper names the County Durham Care Partnership, or a group below it, as owner of anything. 48 deliverables reach it through one board responsible for delivery, tied to them by our reading: the Living Well Partnership Board. Out of its reach: Living Well, which no body below it is tied to.'],
    [aRemit({ direct: 1, isDirectReading: true }), 'No paper names the County Durham Care Partnership, or a group below it, as owner of anything. It is responsible for delivery of 1 deliverable itself, by our reading.'],
  ])('is told as far as the papers go: case %#', (remit, said) => {
    expect(sayRemit(remit)).toBe(said);
  });
});

it.each([['PLAN', 1, '1 plan'], ['DELIVERABLE', 99, '99 deliverables'], [null, 2, '2 duties']] as const)('counts %s', (kind, count, said) => {
  expect(sayKindCount(kind, count)).toBe(said);
});

it('pastes as text', () => {
  const count = { reach: 'ROLLED_UP', letter: 'RESPONSIBLE', isReading: true, say: '99 deliverables' } as const;
  expect(sayReach(count)).toBe('Through groups below it, responsible for delivery (our reading): 99 deliverables');
  expect(remitAsText({ asOf: '2023-03-15', party: partnership, say: 'It owns nothing.', ways: [], counts: [count] })).toBe(
    `What the County Durham Care Partnership answers for, groups below it included\nAs at 15 March 2023\n\nIt owns nothing.\n\n${sayReach(count)}`);
});
