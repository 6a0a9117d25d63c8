import { expect, it } from 'vitest';
import { sayListed, sayRecords, type SpokenListed } from './record-list.ts';

const [board, council] = [{ name: 'Health and Wellbeing Board', kind: 'BODY' }, { name: 'Durham County Council', kind: 'ORGANISATION' }] as const;
const listed = (over: Partial<SpokenListed>): SpokenListed => ({
  kind: 'AGREEMENT', title: 'X', status: 'IN_FORCE', of: 'PROTOCOL', signers: [], bodies: [], held: undefined, within: null, ...over });

it.each([
  [{ signers: [council] }, 'X: protocol, signed by Durham County Council.'],
  [{}, 'X: protocol, no signature is known.'],
  [{ of: 'SECTION_75', status: 'PROPOSED', signers: [council] }, 'X: section 75 agreement, to be signed by Durham County Council (proposed).'],
  [{ kind: 'LEGAL_BASIS', of: null }, 'X: law that papers name.'],
  [{ kind: 'MEETING', of: null, bodies: [board], held: '25 May 2018' }, 'X: meeting of the Health and Wellbeing Board, 25 May 2018.'],
  [{ kind: 'DECISION', of: 'AGREED', bodies: [board] }, 'X: decision of the Health and Wellbeing Board, no day is given.'],
  [{ kind: 'CHANGE_EVENT', of: 'REPLACED', status: 'PROPOSED' }, 'X: change (proposed).'],
  [{ kind: 'OUTCOME', of: null, within: 'Better Care Fund plan' }, 'X: outcome of the Better Care Fund plan.'],
] as const)('tells each of a list in a line: %o', (over, said) => {
  expect(sayListed(listed(over))).toBe(said);
});

it('counts what papers speak of, says the order and what is hidden', () => {
  const counted = { kinds: ['AGREEMENT', 'LEGAL_BASIS'], counts: new Map([['AGREEMENT', 3], ['LEGAL_BASIS', 1]] as const), order: 'OLDEST_FIRST' } as const;
  expect(sayRecords({ ...counted, hidden: 0 })).toBe('Our papers speak of 3 agreements and 1 law, oldest paper first.');
  expect(sayRecords({ kinds: ['MEETING'], counts: new Map(), hidden: 1, order: 'NEWEST_FIRST' })).toBe('Our papers speak of no meetings. 1 more that is not in force is hidden.');
});
