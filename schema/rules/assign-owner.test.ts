import { expect, it } from 'vitest';
import { assignOwnerInput, type AssignOwner } from '#schema/inputs/assign-owner.ts';
import { OPEN_END, START_UNKNOWN } from '#schema/period.ts';
import { parseRows } from '#schema/problem.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { assignOwnerProblems, withEarlierRows, type AssignOwnerFacts, type StandingDuty } from './assign-owner.ts';

const aRow = (changes: Partial<AssignOwner> = {}): AssignOwner =>
  ({ item: 'd-1', version: 1, party: 'b-1', letter: 'ACCOUNTABLE', from: '2026-04-01', ...changes });
const aParty = (changes: Partial<NonNullable<AssignOwnerFacts['party']>> = {}) =>
  ({ name: 'The board', isPerson: false, status: 'IN_FORCE' as const, validFrom: START_UNKNOWN, validTo: OPEN_END, ...changes });
const facts = (changes: Partial<AssignOwnerFacts> = {}): AssignOwnerFacts =>
  ({ item: { title: 'An item', version: 1, firstAttested: '2023-03-15', validFrom: '0001-01-01', validTo: '9999-12-31' }, party: aParty(), standing: [], ...changes });
const aDuty = (changes: Partial<StandingDuty> = {}): StandingDuty => ({ party: 'b-2', name: 'The other board', letter: 'ACCOUNTABLE',
  basis: 'STATED', status: 'IN_FORCE', validFrom: START_UNKNOWN, validTo: OPEN_END, ...changes });
const codes = (row: AssignOwner, known: AssignOwnerFacts) => assignOwnerProblems(row, known).map(({ code, path }) => `${code} ${path.join('.')}`);

it('gives an item without an owner its first', () => {
  expect(codes(aRow(), facts())).toEqual([]);
});

it('says everything that stands against it at once', () => {
  expect(codes(aRow({ until: '2026-04-01' }), facts({ item: null, party: null })))
    .toEqual(['UNKNOWN_ITEM item', 'UNKNOWN_PARTY party', 'ENDS_BEFORE_IT_STARTS until']);
});

it('lets a post or a body answer, never a person', () => {
  expect(codes(aRow(), facts({ party: aParty({ name: 'A name', isPerson: true }) }))).toEqual(['PERSON_CANNOT_ANSWER party']);
});

it('lets only a party answer that is in force or in shadow form', () => {
  const found = (status: Status) => codes(aRow(), facts({ party: { ...aParty(), status } }));
  for (const status of ['PROPOSED', 'AGREED', 'DORMANT', 'ENDED', 'REJECTED'] as const) expect(found(status)).toEqual(['PARTY_NOT_LIVE party']);
  for (const status of ['IN_FORCE', 'SHADOW'] as const) expect(found(status)).toEqual([]);
  expect(assignOwnerProblems(aRow(), facts({ party: { ...aParty(), status: 'PROPOSED' } }))[0]?.message)
    .toBe('The board is only proposed, so it cannot answer for anything. Choose one that is in force.');
});

it('refuses a second owner from the day on which the two would meet', () => {
  const until = (validTo: string) => facts({ standing: [aDuty({ validTo })] });
  expect(codes(aRow(), until('2026-04-02'))).toEqual(['ALREADY_OWNED letter']);
  expect(codes(aRow(), until('2026-04-01'))).toEqual([]);
  expect(codes(aRow({ until: '2026-05-01' }), facts({ standing: [aDuty({ validFrom: '2026-05-01' })] }))).toEqual([]);
  expect(codes(aRow({ until: '2026-05-02' }), facts({ standing: [aDuty({ validFrom: '2026-05-01' })] }))).toEqual(['ALREADY_OWNED letter']);
});

it('does not count a reading of ours, a proposal or another letter as an owner', () => {
  const others = [aDuty({ basis: 'IMPLIED' }), aDuty({ status: 'PROPOSED' }), aDuty({ letter: 'RESPONSIBLE' })];
  expect(codes(aRow(), facts({ standing: others }))).toEqual([]);
});

it('lets several be consulted, each once', () => {
  const consulted = aDuty({ letter: 'CONSULTED' });
  expect(codes(aRow({ letter: 'CONSULTED' }), facts({ standing: [consulted] }))).toEqual([]);
  expect(codes(aRow({ letter: 'CONSULTED', party: 'b-2' }), facts({ standing: [consulted] }))).toEqual(['ALREADY_ASSIGNED party']);
});

it('refuses a party from the first day without it', () => {
  const ended = (validTo: string) => facts({ party: aParty({ validTo }) });
  expect(codes(aRow(), ended('2026-04-01'))).toEqual(['PARTY_ENDED party']);
  expect(codes(aRow({ until: '2026-04-02' }), ended('2026-04-02'))).toEqual([]);
});

it('outlasts no party, and starts with none before its own first day', () => {
  const board = facts({ party: aParty({ validFrom: '2026-04-01', validTo: '2027-04-01' }) });
  expect(codes(aRow({ until: '2027-04-01' }), board)).toEqual([]);
  expect(codes(aRow({ until: '2027-04-02' }), board)).toEqual(['PARTY_ENDED until']);
  expect(codes(aRow(), board)).toEqual(['PARTY_ENDED until']);
  expect(codes(aRow({ from: '2026-03-31', until: '2027-04-01' }), board)).toEqual(['PARTY_NOT_YET from']);
});

it('sees two rows of one call that would both own an item', () => {
  const [, second] = withEarlierRows([[aRow(), facts()], [aRow({ party: 'b-2' }), facts()]]);
  expect(second === undefined ? [] : codes(...second)).toEqual(['ALREADY_OWNED letter']);
  const [, other] = withEarlierRows([[aRow(), facts()], [aRow({ item: 'd-2', party: 'b-2' }), facts()]]);
  expect(other === undefined ? [] : codes(...other)).toEqual([]);
});

it('says a start that no paper states in words, never as a stored day', () => {
  const [found] = assignOwnerProblems(aRow(), facts({ standing: [aDuty()] }));
  expect(found?.message).toBe('The other board already answers for this since a day that no paper states. End that first, or choose another letter.');
});

it('starts no earlier than the item is known', () => {
  expect(codes(aRow({ from: '2023-03-14' }), facts())).toEqual(['STARTS_BEFORE_ITEM from']);
  expect(codes(aRow({ from: '2023-03-15' }), facts())).toEqual([]);
});

it('takes 29 February in a leap year only, and no field it does not know', () => {
  expect(parseRows(assignOwnerInput, [aRow({ from: '2024-02-29' })]).ok).toBe(true);
  const refused = parseRows(assignOwnerInput, [aRow({ from: '2023-02-29' }), { ...aRow(), isOwner: true }]);
  expect(refused.ok ? [] : refused.problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['INVALID 0.from', 'UNKNOWN_FIELD 1']);
});
