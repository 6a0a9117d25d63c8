import { expect, it } from 'vitest';
import { sayDelegation, sayDelegations } from './delegation-map.ts';

const council = { name: 'Durham County Council', kind: 'ORGANISATION' } as const;
const board = { name: 'Joint Board', kind: 'BODY' } as const;

it.each([
  [{ title: 'Care', from: [], to: [], under: ['Section 75'] }, '“Care” is delegated under “Section 75”. No paper says by whom or to whom.'],
  [{ title: 'Care', from: [council], to: [], under: [] }, '“Care” is delegated by Durham County Council. No paper says to whom.'],
  [{ title: 'Care', from: [council], to: [board], under: ['Section 75'] }, '“Care” is delegated by Durham County Council to the Joint Board under “Section 75”.'],
])('says what is stated and what is not: case %#', (delegation, said) => {
  expect(sayDelegation(delegation)).toBe(said);
});

it.each([[0, 'Our papers speak of no delegations.'], [1, 'Our papers speak of 1 delegation.'], [2, 'Our papers speak of 2 delegations.']])('counts %i as far as papers speak of them', (total, said) => {
  expect(sayDelegations(total)).toBe(said);
});
