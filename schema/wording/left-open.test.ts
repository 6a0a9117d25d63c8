import { expect, it } from 'vitest';
import { sayLeftOpen, type OpenPart } from './left-open.ts';

const part = (changes: Partial<OpenPart>): OpenPart => ({ sort: 'SEAT', party: { name: 'Living Well Board', kind: 'BODY' }, other: undefined, to: undefined, type: undefined, isOwner: false, isGiver: false, ...changes });
const partnership = { name: 'Care Partnership', kind: 'BODY' } as const;

it.each([
  [part({ sort: 'LINE', type: 'PART_OF', other: { name: 'Living Well Board', kind: 'BODY' }, to: partnership }), 'A line stays open: The Living Well Board is part of the Care Partnership.'],
  [part({ sort: 'SEAT', other: partnership }), 'The seat on the Care Partnership stays open.'],
  [part({ sort: 'MEMBER', other: { name: 'Durham County Council', kind: 'ORGANISATION' } }), 'Durham County Council keeps a seat on the Living Well Board.'],
  [part({ sort: 'MEMBER' }), 'A member that is not named keeps a seat on the Living Well Board.'],
  [part({ sort: 'DUTY', isOwner: true, other: { name: 'Bed bureau', kind: 'DELIVERABLE' } }), 'The ownership of “Bed bureau” stays with the Living Well Board.'],
  [part({ sort: 'DUTY', other: { name: 'Bed bureau', kind: 'DELIVERABLE' } }), 'A duty for “Bed bureau” stays with the Living Well Board.'],
  [part({ sort: 'SEAT', other: partnership, to: { name: 'Durham County Council', kind: 'ORGANISATION' } }), 'The seat on the Care Partnership for Durham County Council stays open.'],
  [part({ sort: 'TERM', party: { name: 'Director of Place', kind: 'POST' } }), 'An appointment to the Director of Place stays open.'],
  [part({ sort: 'SIGNATURE', other: { name: 'Partnership agreement', kind: 'AGREEMENT' } }), '“Partnership agreement” stays signed by the Living Well Board.'],
  [part({ sort: 'DELEGATION', other: { name: 'Adult social care', kind: 'PLAN' } }), 'The delegation of “Adult social care” to the Living Well Board stays open.'],
  [part({ sort: 'DELEGATION', isGiver: true }), 'The delegation by the Living Well Board stays open.'],
])('says what stays open: %#', (open, said) => {
  expect(sayLeftOpen(open)).toBe(said);
});
