import { expect, it } from 'vitest';
import { sayBreak, sayConnection, sayIdleSide, saySame, sayWay, type SpokenStep } from './connection.ts';

const body = (name: string) => ({ name, kind: 'BODY' as const });
const panel = body('Care Provider Panel');
const board = body('Living Well Board');
const aStep = (over: Partial<SpokenStep> = {}): SpokenStep => ({ type: 'PART_OF', isForward: true, role: null, status: 'IN_FORCE', party: board, isReading: false, ...over });

it.each([
  [[aStep()], 'The Care Provider Panel is part of the Living Well Board.'],
  [[aStep({ isForward: false })], 'The Care Provider Panel has as a part the Living Well Board.'],
  [[aStep({ type: 'OVERSEES', isForward: false })], 'The Care Provider Panel is overseen by the Living Well Board.'],
  [[aStep({ type: 'MEMBER_OF', role: 'CHAIR' })], 'The Care Provider Panel chairs the Living Well Board.'],
  [[aStep({ type: 'MEMBER_OF', role: 'MEMBER', isForward: false })], 'The Care Provider Panel has as a member the Living Well Board.'],
  [[aStep({ type: 'HAS_SEAT_ON' })], 'The Care Provider Panel has a seat held for it on the Living Well Board.'],
  [[aStep({ type: 'HAS_SEAT_ON', isForward: false })], 'The Care Provider Panel has a seat held for the Living Well Board.'],
  [[aStep({ status: 'PROPOSED' })], 'The Care Provider Panel is part of the Living Well Board (proposed).'],
  [[aStep({ isReading: true })], 'The Care Provider Panel is part of the Living Well Board (our reading).'],
  [[aStep(), aStep({ type: 'REPORTS_TO', party: body('Partnership') })], 'The Care Provider Panel is part of the Living Well Board, which reports to the Partnership.'],
  [[aStep({ party: body('Adult Services') }), aStep({ type: 'REPORTS_TO', party: body('Partnership') })], 'The Care Provider Panel is part of the Adult Services, which report to the Partnership.'],
])('says a way in the verbs of its lines', (steps, said) => {
  expect(sayWay(panel, steps)).toBe(said);
});

it.each([
  [{ first: 'A is part of B.', total: 1, idle: [] }, 'A is part of B.'],
  [{ first: 'A is part of B.', total: 2, idle: [] }, 'A is part of B. There is another way of that length.'],
  [{ first: 'A is part of B.', total: 4, idle: [] }, 'A is part of B. There are 3 other ways of that length.'],
  [{ first: undefined, total: 0, idle: [] }, 'No line and no seat known on this day joins the Care Provider Panel and the Living Well Board, even through others.'],
  [{ first: undefined, total: 0, idle: ['The Living Well Board has ended.'] }, 'No line and no seat known on this day joins the Care Provider Panel and the Living Well Board, even through others. The Living Well Board has ended.'],
  [{ first: undefined, total: 0, idle: ['A has ended.', 'B has ended.'] }, 'No line and no seat known on this day joins the Care Provider Panel and the Living Well Board, even through others. A has ended. B has ended.'],
])('says how many ways there are, or none', (over, said) => {
  expect(sayConnection({ from: panel, to: board, ...over })).toBe(said);
});

it.each([
  [[], 'From the Care Provider Panel no line and no seat leads anywhere: no paper says with whom it works, to whom it reports or who sits on it.'],
  [[board], 'From the Care Provider Panel lines and seats lead to 1 party, and no further: the Living Well Board.'],
  [['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(body), 'From the Care Provider Panel lines and seats lead to 7 parties, and no further: the A, the B, the C, the D, the E and 2 more.'],
])('says where a way breaks off', (reached, said) => {
  expect(sayBreak(panel, reached)).toBe(said);
});

it('says of a side that does not stand that nothing leads on from there', () => {
  expect(sayIdleSide('The Care Provider Panel has ended.')).toBe('The Care Provider Panel has ended. No line and no seat leads on from there.');
});

it('says of several that they do', () => {
  expect(sayWay(body('Adult Services'), [aStep(), aStep({ type: 'MEMBER_OF', role: 'CHAIR' })])).toBe('The Adult Services are part of the Living Well Board, which chairs the Living Well Board.');
});

it('asks for two parties', () => {
  expect(saySame(panel)).toBe('The Care Provider Panel is asked for on both sides: choose two.');
});
