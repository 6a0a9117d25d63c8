import { describe, expect, it } from 'vitest';
import { sayAreaHolder, sayDuty, sayHolder, sayNoAreaHolder, type DutyItem, type SpokenDuty } from './duty.ts';

const board = { name: 'Living Well Partnership Board', kind: 'BODY' } as const;
const anItem = (over: Partial<DutyItem> = {}): DutyItem =>
  ({ kind: 'OTHER', title: 'Item', detail: null, deliverables: 0, objectives: 0, measures: 0, ...over });
const aDuty = (over: Partial<SpokenDuty> = {}): SpokenDuty =>
  ({ letter: 'RESPONSIBLE', basis: 'STATED', status: 'IN_FORCE', holder: board, item: anItem(), holderKinds: ['PARTNERSHIP_BOARD'], ...over });
const lifeCourse = anItem({ kind: 'FUNCTION', title: 'Delivery across the life course' });
const livingWell = anItem({ kind: 'AREA', title: 'Living Well', deliverables: 48, objectives: 14, measures: 12 });

describe('a duty on the page of its holder', () => {
  it.each([
    ['a shared task', aDuty({ item: lifeCourse, holderKinds: ['PARTNERSHIP_BOARD', 'PARTNERSHIP_BOARD', 'PROGRAMME_BOARD'] }),
      'It is one of three boards responsible for delivery across the life course.'],
    ['a task shared with what is no board', aDuty({ item: lifeCourse, holderKinds: ['PARTNERSHIP_BOARD', 'FORUM'] }),
      'It is one of two bodies responsible for delivery across the life course.'],
    ['a task of its own', aDuty({ item: lifeCourse }), 'It is responsible for delivery across the life course.'],
    ['an area matched by name', aDuty({ item: livingWell, basis: 'IMPLIED' }),
      'It is responsible for the area called Living Well: 48 deliverables, 14 objectives and 12 measures. The names match; no sentence ties the two.'],
    ['an area matched by nothing', aDuty({ item: livingWell, basis: 'IMPLIED', holder: { name: 'BSIL', kind: 'BODY' } }),
      'It is responsible for the area called Living Well: 48 deliverables, 14 objectives and 12 measures. No sentence ties the two.'],
    ['an area of which papers state little', aDuty({ item: { ...livingWell, deliverables: 0, measures: 0 } }), 'It is responsible for the area called Living Well: 14 objectives.'],
    ['an area of which papers state nothing', aDuty({ item: { ...livingWell, deliverables: 0, objectives: 0, measures: 0 } }), 'It is responsible for the area called Living Well.'],
    ['an agreement', aDuty({ letter: 'ACCOUNTABLE', item: anItem({ title: 'Memorandum of Understanding' }) }), 'It is the owner (accountable) of “Memorandum of Understanding”.'],
    ['a deliverable', aDuty({ item: anItem({ title: 'Urgent care model', detail: 'Living Well, item 1' }) }),
      'It is responsible for “Urgent care model” (Living Well, item 1).'],
    ['an implied owner', aDuty({ letter: 'ACCOUNTABLE', basis: 'IMPLIED', item: anItem({ title: 'BSIL workplan' }) }),
      'It is the owner (accountable) of “BSIL workplan”. That is our reading; no sentence says it.'],
    ['a way of delivery', aDuty({ isRoute: true, item: anItem({ title: 'Urgent care model', detail: 'Living Well, item 1' }) }),
      '“Urgent care model” (Living Well, item 1) is delivered through it.'],
    ['a proposal', aDuty({ status: 'PROPOSED', basis: 'PROPOSED' }), 'It is responsible for “Item” (proposed).'],
  ])('%s', (_, duty, said) => {
    expect(sayDuty(duty)).toBe(said);
  });
});

describe('a duty on the page of a holder that does not stand', () => {
  const until = 'until it ended on 1 April 2026';
  const begins = 'begins on 1 April 2027';
  it.each([
    [{ until }, 'It was one of three boards responsible for delivery across the life course until it ended on 1 April 2026.',
      'It was responsible for the area called Living Well until it ended on 1 April 2026: 48 deliverables, 14 objectives and 12 measures.',
      '“Item” was delivered through it until it ended on 1 April 2026.'],
    [{ begins }, 'It is named as one of three boards responsible for delivery across the life course and begins on 1 April 2027.',
      'It is named as responsible for the area called Living Well and begins on 1 April 2027: 48 deliverables, 14 objectives and 12 measures.',
      '“Item” is to be delivered through it, which begins on 1 April 2027.'],
  ])('%o', (...[span, shared, area, route]) => {
    expect(sayDuty(aDuty({ ...span, item: lifeCourse, holderKinds: ['PARTNERSHIP_BOARD', 'PARTNERSHIP_BOARD', 'PARTNERSHIP_BOARD'] }))).toBe(shared);
    expect(sayDuty(aDuty({ ...span, item: livingWell }))).toBe(area);
    expect(sayDuty(aDuty({ ...span, isRoute: true }))).toBe(route);
  });
});

it('names the holder on the page of the item', () => {
  expect(sayHolder(aDuty({ letter: 'ACCOUNTABLE' }))).toBe('The Living Well Partnership Board is the owner (accountable) of it.');
});

describe('who is responsible in an area', () => {
  it('says a match by name is only that', () => {
    expect(sayAreaHolder(aDuty({ basis: 'IMPLIED' }), 'Living Well'))
      .toBe('The Living Well Partnership Board is responsible for this area. The names match; no sentence ties the two.');
  });
  it.each([
    [{ title: 'Cross Cutting Transformation', number: 4 }, 'No board is tied to area 4.'],
    [{ title: 'Tobacco', number: null }, 'No board is tied to “Tobacco”.'],
  ])('says that nobody is tied to it', (area, said) => {
    expect(sayNoAreaHolder(area)).toBe(said);
  });
});

it('says of a way of delivery no more than the paper', () => {
  expect(sayHolder(aDuty({ isRoute: true }))).toBe('It is delivered through the Living Well Partnership Board.');
});
