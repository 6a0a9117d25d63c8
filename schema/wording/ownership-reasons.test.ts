import { describe, expect, it } from 'vitest';
import { sayBoards, sayBoardsShortly, sayNobody, sayPlace, sayShared, sayTie, type PlacedItem } from './ownership-reasons.ts';
import type { SpokenDuty } from './ownership.ts';

const thing = (kind: PlacedItem['thing']['kind'], name: string) => ({ id: name, kind, name, detail: null });
const area = thing('PRIORITY_AREA', 'Living Well');
const anItem = (over: Partial<PlacedItem> = {}): PlacedItem => ({ thing: thing('DELIVERABLE', 'Telecare'), itemNumber: 3, isNumberRead: false, number: null, area,
  theme: thing('THEME', 'Urgent care'), edition: thing('PLAN', 'Place plan'), gap: 'NOT_STATED_IN_SOURCE', ...over });
const board = thing('BODY', 'Living Well Partnership Board');
const aDuty = (over: Partial<SpokenDuty> = {}): SpokenDuty => ({ id: 'a', isRoute: false, letter: 'RESPONSIBLE', basis: 'IMPLIED', status: 'IN_FORCE', distance: 2,
  party: board, holders: [], via: area, emptyPost: null, ...over });
const task = { task: 'Delivery across the life course', kinds: ['PARTNERSHIP_BOARD', 'PARTNERSHIP_BOARD', 'PARTNERSHIP_BOARD'], status: 'IN_FORCE' } as const;

describe('where an item stands', () => {
  it.each([
    [anItem(), 'Telecare is item 3 of Living Well, under Urgent care. No owner is stated beside it.'],
    [anItem({ gap: null }), 'Telecare is item 3 of Living Well, under Urgent care.'],
    [anItem({ thing: thing('MEASURE', 'Waits') }), 'Waits is a measure of Living Well. No owner is stated beside it.'],
    [anItem({ thing: thing('RISK', 'No growth') }), 'No growth is a risk of the Place plan. No owner is stated beside it.'],
    [anItem({ thing: thing('THEME', 'Urgent care') }), 'Urgent care is a theme of Living Well.'],
    [anItem({ thing: area, number: 2 }), 'Living Well is area 2 of the Place plan.'],
    [anItem({ thing: thing('PLAN', 'Place plan') }), 'Our papers speak of “Place plan”.'],
  ])('is said as its paper prints it', (item, said) => {
    expect(sayPlace(item)).toBe(said);
  });
});

describe('a task that boards share', () => {
  it('names them by number and kind, and the one of them that matters here', () => {
    expect(sayShared(task, board)).toBe('Three partnership boards are responsible for delivery across the life course. The Living Well Partnership Board is one of them.');
    expect(sayShared(task, null)).toBe('Three partnership boards are responsible for delivery across the life course.');
  });
  it('calls boards of several kinds bodies', () => {
    expect(sayBoards({ ...task, kinds: ['PARTNERSHIP_BOARD', 'CABINET'] })).toBe('two bodies');
    expect(sayBoards({ ...task, kinds: ['CABINET', 'LOCAL_AUTHORITY'] })).toBe('two bodies');
  });
  it('is as short as an advice needs it', () => {
    expect(sayBoardsShortly(task)).toBe('three boards');
    expect(sayBoardsShortly({ ...task, kinds: ['CABINET'] })).toBe('one body');
  });
});

describe('why somebody is named', () => {
  it.each([
    ['by name', aDuty(), true, 'We read the Living Well Partnership Board as responsible for the area called Living Well. It is one of the boards responsible for delivery and the names match; no sentence ties the two.'],
    ['without a like name', aDuty({ party: thing('BODY', 'BSIL') }), true, 'We read BSIL as responsible for the area called Living Well. No sentence ties the two.'],
    ['on the item', aDuty({ via: null }), true, 'We read this as delivered by the Living Well Partnership Board; no sentence says it.'],
    ['as owner', aDuty({ via: null, letter: 'ACCOUNTABLE' }), false, 'We read the Living Well Partnership Board as the owner; no sentence says it.'],
    ['as responsible in the paper', aDuty({ via: null, basis: 'STATED' }), false, 'The Living Well Partnership Board is responsible for this.'],
    ['as a way of delivery in the paper', aDuty({ via: null, basis: 'STATED', isRoute: true }), false, 'This is delivered through the Living Well Partnership Board.'],
    ['as accountable in the paper', aDuty({ via: null, basis: 'STATED', letter: 'ACCOUNTABLE' }), false, 'The Living Well Partnership Board answers for this.'],
    ['for the area in the paper', aDuty({ basis: 'STATED' }), false, 'The Living Well Partnership Board is responsible for “Living Well”.'],
  ] as const)('%s', (...[, duty, isShared, said]) => {
    expect(sayTie(duty, isShared)).toBe(said);
  });
});

it.each([
  [area, 4, 'No board is tied to area 4, Living Well.'],
  [area, null, 'No board is tied to “Living Well”.'],
  [null, null, 'No paper we hold names anybody to ask about this.'],
])('says that nobody is named', (place, number, said) => {
  expect(sayNobody(place, number)).toBe(said);
});

it('says of a number that the paper does not print beside the item that it is our reading', () => {
  expect(sayPlace(anItem({ isNumberRead: true, theme: null }))).toContain('item 3 (the number is our reading) of');
});
