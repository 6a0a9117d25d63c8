import { expect, it } from 'vitest';
import { sayHolding, sayMember, sayNoHolder, saySeat, type SpokenSeat } from './seat.ts';

const council = { name: 'Durham County Council', kind: 'ORGANISATION' } as const;
const partnership = { name: 'County Durham Care Partnership', kind: 'BODY' } as const;
const aSeat = (over: Partial<SpokenSeat> = {}): SpokenSeat => ({
  role: 'MEMBER', voting: 'NOT_STATED', placeHeld: 'NOT_STATED', status: 'IN_FORCE', body: partnership,
  member: council, memberText: null, onBehalfOf: null, through: null, ...over });

it.each([
  [aSeat(), 'Durham County Council is a member of the County Durham Care Partnership. Our papers do not say whether it votes.'],
  [aSeat({ role: 'CHAIR', voting: 'VOTING', placeHeld: 'BY_LAW' }),
    'Durham County Council chairs the County Durham Care Partnership. It votes. The law gives it the place.'],
  [aSeat({ through: "Children's Services", status: 'PROPOSED', voting: 'NON_VOTING' }),
    "Durham County Council is a member of the County Durham Care Partnership through Children's Services (proposed). It does not vote."],
  [aSeat({ member: { name: 'Five CCGs across Durham, Darlington and Teesside', kind: 'ORGANISATION' }, placeHeld: 'NOMINATED' }),
    'Five CCGs across Durham, Darlington and Teesside are members of the County Durham Care Partnership. Our papers do not say whether they vote. They are nominated.'],
  [aSeat({ member: null, memberText: 'Chief officer', onBehalfOf: council }),
    'Chief officer is a member of the County Durham Care Partnership on behalf of Durham County Council. Our papers do not say whether it votes.'],
])('says who sits where, and keeps silence about votes apart from no vote', (seat, said) => {
  expect(saySeat(seat)).toBe(said);
});

it('never names a person who is not shown', () => {
  expect(sayMember({ member: null, memberText: null, status: 'IN_FORCE' })).toBe('a member whose name is not shown');
});

it('tells seats apart that one post holds for several', () => {
  expect(sayMember({ member: { name: 'Chief Officers', kind: 'POST' }, memberText: null, status: 'PROPOSED', onBehalfOf: council })).toBe('Chief Officers for Durham County Council (proposed)');
});

it.each([
  [null, null, '15 March 2023', 'Director of Place, last seen on 15 March 2023. Our papers do not say from when.'],
  [null, null, 'undated, not before November 2015', 'Director of Place, last seen in an undated paper, not before November 2015. Our papers do not say from when.'],
  ['1 January 2017', '1 January 2019', '15 March 2023', 'Director of Place, last seen on 15 March 2023. Held from 1 January 2017. Until 1 January 2019.'],
])('a paper that shows a holder is not the day the post was taken up', (...[from, until, seen, said]) => {
  expect(sayHolding({ post: { name: 'Director of Place', kind: 'POST' }, status: 'IN_FORCE', seen, from, until })).toBe(said);
});

it.each([
  ['POST_VACANT', 'The post was to be filled; we hold no name.'],
  ['EXISTS_BUT_UNNAMED', 'The papers speak of “Lay member” and do not say who.'],
  ['NOT_STATED_IN_SOURCE', 'Not stated in the source'],
] as const)('a vacancy never reads like silence: %s', (reason, said) => {
  expect(sayNoHolder(reason, 'Lay member')).toBe(said);
});
