import { expect, it } from 'vitest';
import { sayHolders, saySeats, sayShortSeat } from './seats.ts';

const none = { names: [], unshown: 0, absence: null, sitsItself: false } as const;

it.each([
  [{ ...none, names: ['Ann Lee'] }, 'Ann Lee holds the post.'],
  [{ ...none, names: ['Ann Lee', 'Bo Hay'] }, 'Ann Lee and Bo Hay hold the post.'],
  [{ ...none, names: ['Ann Lee'], unshown: 1 }, 'Ann Lee and 1 other whose name is not shown hold the post.'],
  [{ ...none, unshown: 1 }, 'Somebody whose name is not shown holds the post.'],
  [{ ...none, absence: 'POST_VACANT' }, 'The post was to be filled; we hold no name.'],
  [{ ...none, absence: 'EXISTS_BUT_UNNAMED' }, 'The paper speaks of a holder and does not say who.'],
  [{ ...none, absence: 'NOT_STATED_IN_SOURCE' }, 'No paper says who holds the post.'],
  [{ ...none, absence: 'NOT_STATED_IN_SOURCE', sitsItself: true }, 'No paper says who sits for it.'],
] as const)('says who fills a seat, or why nobody is named', (spoken, said) => {
  expect(sayHolders(spoken)).toBe(said);
});

const name = { name: 'Durham Community Action', kind: 'ORGANISATION' as const };
const board = { name: 'Board', kind: 'BODY' as const, status: 'IN_FORCE' as const };
const proposed = { ...board, status: 'PROPOSED' as const };
it.each([
  [[], 'No seat of Durham Community Action is stated in any paper known on 15 March 2023. That does not say that it has none.'],
  [[board], 'Our papers seat Durham Community Action on 1 body: the Board.'],
  [[proposed, { ...board, name: 'Group' }], 'Our papers seat Durham Community Action on 2 bodies: the Board (proposed) and the Group.'],
  [[board, proposed], 'Our papers seat Durham Community Action on 1 body: the Board.'],
  [[board, board, { ...board, name: 'Group' }], 'Our papers seat Durham Community Action on 2 bodies: the Board and the Group.'],
])('says where an organisation sits', (bodies, said) => {
  expect(saySeats({ name, asOf: '2023-03-15', bodies })).toBe(said);
});

it('says a seat in the room of a box, with its standing where it is not in force', () => {
  expect(sayShortSeat({ role: 'CHAIR', status: 'IN_FORCE' })).toBe('Chair');
  expect(sayShortSeat({ role: 'NOT_STATED', status: 'PROPOSED' })).toBe('Seat (proposed)');
});
