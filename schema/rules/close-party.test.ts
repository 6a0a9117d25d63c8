import { describe, expect, it } from 'vitest';
import type { Closing } from '#schema/inputs/close-party.ts';
import { OPEN_END, START_UNKNOWN } from '#schema/period.ts';
import { CHANGE_EVENT_KINDS, type ChangeEventKind } from '#schema/vocabulary/change-events.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { closePartyProblems, withOtherClosings, type ClosePartyFacts, type Successor } from './close-party.ts';

const aClosing = (changes: Partial<Closing> = {}): Closing =>
  ({ party: 'b-1', version: 1, endsOn: '2026-04-01', kind: 'NO_LONGER_EXISTS', successors: [], ...changes });
const aBody = (changes: Partial<NonNullable<ClosePartyFacts['party']>> = {}) =>
  ({ name: 'The board', version: 1, status: 'IN_FORCE' as const, validFrom: START_UNKNOWN, validTo: OPEN_END, seenOn: '2023-03-15', ...changes });
const aSuccessor = (id: string, changes: Partial<Successor> = {}): Successor =>
  ({ id, name: `Board ${id}`, status: 'IN_FORCE', validFrom: START_UNKNOWN, validTo: OPEN_END, isSameSort: true, ...changes });
const facts = (changes: Partial<ClosePartyFacts> = {}): ClosePartyFacts =>
  ({ party: aBody(), successors: ['b-2', 'b-3', 'b-4'].map((id) => aSuccessor(id)), ...changes });
const codes = (row: Closing, known: ClosePartyFacts = facts()) => closePartyProblems(row, known, 'body').map(({ code, path }) => `${code} ${path.join('.')}`);

it('closes what is in force, after the newest paper that speaks of it', () => {
  expect(codes(aClosing())).toEqual([]);
  expect(codes(aClosing({ endsOn: '2023-03-16' }))).toEqual([]);
  expect(codes(aClosing({ endsOn: '2023-03-15' }))).toEqual(['ENDS_BEFORE_LAST_SEEN endsOn']);
  expect(codes(aClosing({ endsOn: '2000-01-01' }), facts({ party: aBody({ seenOn: null }) }))).toEqual([]);
});

it('closes nothing twice, nothing before its start, and nothing that it does not hold', () => {
  expect(codes(aClosing(), facts({ party: aBody({ validTo: '2025-01-01' }) }))).toEqual(['ALREADY_ENDED endsOn']);
  expect(codes(aClosing(), facts({ party: aBody({ validFrom: '2026-04-01' }) }))).toEqual(['ENDS_BEFORE_IT_STARTS endsOn']);
  expect(codes(aClosing(), facts({ party: aBody({ validFrom: '2026-03-31' }) }))).toEqual([]);
  expect(codes(aClosing(), facts({ party: null }))).toEqual(['UNKNOWN_TO_CLOSE body']);
});

it('says of an end that is recorded whether it is past or to come on the day asked', () => {
  const told = (endsOn: string) => closePartyProblems(aClosing({ endsOn }), facts({ party: aBody({ validTo: '2019-01-01' }) }), 'body').map(({ code, message }) => [code, message]);
  expect(told('2018-12-31')).toEqual([['ALREADY_TO_END', 'The board is already to end on 1 January 2019. An earlier end cannot be tried.']]);
  expect(told('2019-01-01')).toEqual([['ALREADY_ENDED', 'The board already ended on 1 January 2019. Nothing is left to end.']]);
});

it('closes only what is in force or in shadow form', () => {
  const closable = STATUSES.filter((status) => codes(aClosing(), facts({ party: aBody({ status }) })).length === 0);
  expect(closable).toEqual(['SHADOW', 'IN_FORCE']);
});

it('wants as many successors as the kind of ending takes', () => {
  const counts = (kind: ChangeEventKind) => [[], ['b-2'], ['b-2', 'b-3'], ['b-2', 'b-3', 'b-4']].filter((successors) => codes(aClosing({ kind, successors })).length === 0).map(({ length }) => length);
  expect(CHANGE_EVENT_KINDS.map((kind) => [kind, counts(kind)])).toEqual([
    ['NO_LONGER_EXISTS', [0]], ['REPLACED', [1]], ['MERGED', [1]], ['CHANGED_NAME', []], ['SPLIT', [2, 3]], ['TRANSFERRED', [1]],
  ]);
  expect(codes(aClosing({ kind: 'SPLIT', successors: ['b-2', 'b-2'] }))).toEqual(['SUCCESSOR_COUNT successors']);
  expect(closePartyProblems(aClosing({ kind: 'SPLIT', successors: ['b-2'] }), facts(), 'body')[0]?.message)
    .toBe('This kind of ending takes at least two successors, each named once; 1 are named. Mend the list, or choose another kind.');
});

it('takes as successor only another of its kind that stands on that day', () => {
  const after = (next: Successor, party = 'b-1') => codes(aClosing({ party, kind: 'REPLACED', successors: [next.id] }), facts({ successors: [next] }));
  expect(after(aSuccessor('b-2', { validTo: '2026-04-01' }))).toEqual(['SUCCESSOR_NOT_THERE successors']);
  expect(after(aSuccessor('b-2', { validTo: '2026-04-02' }))).toEqual([]);
  expect(after(aSuccessor('b-2', { validFrom: '2026-04-02' }))).toEqual(['SUCCESSOR_NOT_THERE successors']);
  expect(after(aSuccessor('b-2', { status: 'AGREED' }))).toEqual([]);
  expect(after(aSuccessor('b-2', { status: 'REJECTED' }))).toEqual(['SUCCESSOR_NOT_THERE successors']);
  expect(after(aSuccessor('b-2', { isSameSort: false }))).toEqual(['UNKNOWN_SUCCESSOR successors']);
  expect(after(aSuccessor('b-1'))).toEqual(['OWN_SUCCESSOR successors']);
  expect(codes(aClosing({ kind: 'REPLACED', successors: ['b-9'] }))).toEqual(['UNKNOWN_SUCCESSOR successors']);
});

it('says everything that stands against it at once', () => {
  expect(codes(aClosing({ endsOn: '2020-01-01', kind: 'SPLIT', successors: ['b-9'] })))
    .toEqual(['ENDS_BEFORE_LAST_SEEN endsOn', 'SUCCESSOR_COUNT successors', 'UNKNOWN_SUCCESSOR successors']);
});

describe('several closings of one call', () => {
  const together = (...rows: readonly Closing[]) =>
    withOtherClosings(rows.map((row) => [row, facts({ party: aBody({ name: row.party }) })] as const), (row) => row).map(([row, known]) => codes(row, known));
  it('end nothing twice', () => {
    expect(together(aClosing(), aClosing({ endsOn: '2026-05-01' }))).toEqual([[], ['ALREADY_ENDED endsOn']]);
    expect(together(aClosing(), aClosing({ party: 'b-2' }))).toEqual([[], []]);
  });
  it('merge nothing into what another of them closes by that day, whichever comes first', () => {
    const merged = aClosing({ kind: 'MERGED', successors: ['b-2'] });
    const last = (endsOn: string) => aClosing({ party: 'b-2', endsOn });
    expect(together(merged, last('2026-04-01'))).toEqual([['SUCCESSOR_NOT_THERE successors'], []]);
    expect(together(last('2026-03-31'), merged)).toEqual([[], ['SUCCESSOR_NOT_THERE successors']]);
    expect(together(merged, last('2026-04-02'))).toEqual([[], []]);
  });
  it('put no two parties in each other’s place', () => {
    const replaced = (party: string, by: string) => aClosing({ party, kind: 'REPLACED', successors: [by] });
    expect(together(replaced('b-2', 'b-3'), replaced('b-3', 'b-2'))).toEqual([['SUCCESSOR_NOT_THERE successors'], ['SUCCESSOR_NOT_THERE successors']]);
  });
});
