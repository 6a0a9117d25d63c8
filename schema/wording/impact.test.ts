import { expect, it } from 'vitest';
import { sayCannotEnd, sayLosses, sayLost, type SpokenLoss } from './impact.ts';

const group = { name: 'Chief Officer group', kind: 'BODY' } as const;
const loss = (over: Partial<SpokenLoss>): SpokenLoss => ({ aspect: 'SEAT', thing: group, others: 0, isReading: false, ...over });

it.each([
  [loss({}), 'Its seat on the Chief Officer group falls empty.'],
  [loss({ behalf: { name: 'Darlington Borough Council', kind: 'ORGANISATION' } }), 'Its seat on the Chief Officer group for Darlington Borough Council falls empty.'],
  [loss({ aspect: 'MEMBER', thing: { name: 'Chief Officers', kind: 'POST' }, behalf: { name: 'Darlington Borough Council', kind: 'ORGANISATION' } }),
    'The Chief Officers sit on what is no more for Darlington Borough Council.'],
  [loss({ aspect: 'LEAD', thing: { name: 'Bed bureau', kind: 'DELIVERABLE' }, isReading: true }), '“Bed bureau” is left with nobody responsible (our reading).'],
])('says what is lost: case %#', (lost, said) => {
  expect(sayLost(lost)).toBe(said);
});

it('names what ends with its article', () => {
  expect(sayLosses(group, [])).toBe('Nothing that our papers state would be left unled if the Chief Officer group ended on that day.');
  expect(sayLosses(group, [{ aspect: 'CHAIR', isLast: true }])).toBe('If the Chief Officer group ended on that day, our papers show one body left without a chair.');
});

it('says nothing of losses where the end is refused', () => {
  expect(sayCannotEnd(group, '2026-01-01', [{ message: 'It cannot take its own place.' }]))
    .toBe('The Chief Officer group cannot end so on 1 January 2026. It cannot take its own place.');
});
