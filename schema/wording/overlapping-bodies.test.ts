import { expect, it } from 'vitest';
import { sayOverlap, sayOverlaps } from './overlapping-bodies.ts';

const body = (name: string) => ({ name, kind: 'BODY' as const, status: 'IN_FORCE' as const });
const council = { name: 'Durham County Council', kind: 'ORGANISATION' as const };
const [one, other] = [body('Board'), body('Group')];
const pair = { bodies: [one, other] as const, sharedMembers: [], named: 0, unlisted: [], sharedRemit: [], mayBeOne: false };

it.each([
  [{ ...pair, sharedMembers: [council], named: 3 }, 'The Board and the Group share 1 of the 3 members named for either: Durham County Council.'],
  [{ ...pair, sharedMembers: [council], named: 1 }, 'The Board and the Group share the one member named for either: Durham County Council.'],
  [{ ...pair, bodies: [one, { ...other, status: 'PROPOSED' as const }] as const, sharedMembers: [council, council], named: 2 },
    'The Board and the Group (proposed) share all 2 members named for either: Durham County Council and Durham County Council.'],
  [{ ...pair, mayBeOne: true, unlisted: [one, other] }, 'The Board and the Group are perhaps one body: no paper says whether they are. That is our reading. '
    + 'For neither of them does any paper name a member, so we cannot say how many they share.'],
  [{ ...pair, unlisted: [other], sharedRemit: ['End of life'] }, 'The Board and the Group both answer for “End of life”. For the Group no paper names a member, so we cannot say how many they share.'],
  [{ ...pair, named: 2, sharedRemit: ['A', 'B', 'C', 'D', 'E', 'F'] }, 'The Board and the Group both answer for “A”, “B”, “C”, “D”, “E” and 1 more. No member is named for both.'],
])('says what two bodies share, or why it cannot be told', (spoken, said) => {
  expect(sayOverlap(spoken)).toBe(said);
});

it.each([
  [{ pairs: 0, unlisted: 30, bodies: 34 }, 'We know of no two bodies on 15 March 2023 that duplicate each other. For 30 of 34 bodies no paper names a member, so nothing can be told of theirs.'],
  [{ pairs: 1, unlisted: 0, bodies: 2 }, '1 pair of bodies known on 15 March 2023 may duplicate each other.'],
  [{ pairs: 2, unlisted: 1, bodies: 4 }, '2 pairs of bodies known on 15 March 2023 may duplicate each other. For 1 of 4 bodies no paper names a member, so nothing can be told of theirs.'],
  [{ pairs: 0, unlisted: 0, bodies: 0 }, 'No body is known on 15 March 2023.'],
])('counts pairs, and what cannot be told', (counts, said) => {
  expect(sayOverlaps({ asOf: '2023-03-15', ...counts })).toBe(said);
});
