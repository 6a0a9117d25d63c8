import { describe, expect, it } from 'vitest';
import { inVersionsNow, moveProblems, rowIn, statesSeen, stepNamed, wantedIn, withMade, type Drafter } from './change-sets.ts';

const drafter = (over: Partial<Drafter> = {}): Drafter => ({ id: 'jo', isApprover: false, isAdmin: false, isAlone: false, ...over });
const codes = (...asked: Parameters<typeof moveProblems>): readonly string[] => moveProblems(...asked).map(({ code }) => code);

describe('whom a draft shows to', () => {
  it('is nobody else while it is written, whoever approves once it is submitted, and everybody who edits once it is applied', () => {
    expect(statesSeen(drafter())).toEqual(['APPLIED']);
    expect(statesSeen(drafter({ isApprover: true }))).toEqual(['SUBMITTED', 'APPROVED', 'APPLIED']);
    expect(statesSeen(drafter({ isAdmin: true }))).toContain('DRAFT');
  });
  it('waits for nobody who may not approve, nor for its author unless nobody else can sign in', () => {
    expect(wantedIn('TO_APPROVE', drafter())).toMatchObject({ states: [] });
    expect(wantedIn('TO_APPROVE', drafter({ isApprover: true }))).toEqual({ states: ['SUBMITTED'], author: null, notAuthor: 'jo' });
    expect(wantedIn('TO_APPROVE', drafter({ isAdmin: true, isAlone: true }))).toEqual({ states: ['SUBMITTED'], author: null, notAuthor: null });
  });
});

describe('a move', () => {
  it.each([
    ['ADD', 'DRAFT', []], ['ADD', 'RETURNED', []], ['ADD', 'SUBMITTED', ['DRAFT_STANDS_ELSEWHERE']], ['ADD', 'APPLIED', ['DRAFT_STANDS_ELSEWHERE']],
    ['SUBMIT', 'APPROVED', ['DRAFT_STANDS_ELSEWHERE']], ['WITHDRAW', 'APPROVED', []], ['WITHDRAW', 'APPLIED', ['DRAFT_STANDS_ELSEWHERE']],
  ] as const)('%s of one that is %s', (move, state, expected) => {
    expect(codes(move, { state, author: 'jo' }, drafter())).toEqual(expected);
  });
  it('is for the author alone, but for an administrator who gives it up', () => {
    expect(codes('ADD', { state: 'DRAFT', author: 'sam' }, drafter({ isAdmin: true }))).toEqual(['NOT_ITS_AUTHOR']);
    expect(codes('WITHDRAW', { state: 'DRAFT', author: 'sam' }, drafter())).toEqual(['NOT_ITS_AUTHOR']);
    expect(codes('WITHDRAW', { state: 'DRAFT', author: 'sam' }, drafter({ isAdmin: true }))).toEqual([]);
  });
});

describe('a row of a draft', () => {
  it('calls what an earlier edit made by its id, wherever it stands', () => {
    expect(withMade({ body: 'made.s1', successors: ['made.s1', 'b-2'], at: 3 }, new Map([['made.s1', 'b.new']]))).toEqual({ body: 'b.new', successors: ['b.new', 'b-2'], at: 3 });
    expect([stepNamed('made.s12'), stepNamed('made.by'), stepNamed('s1')]).toEqual(['s12', undefined, undefined]);
  });
  it('takes the version that earlier edits of its own set have left, and no other', () => {
    const versions = new Map([['b-1', { first: 4, now: 6 }], ['b-2', { first: 4, now: 4 }]]);
    expect(inVersionsNow({ body: 'b-1', version: 4 }, versions)).toEqual({ body: 'b-1', version: 6 });
    expect(inVersionsNow({ body: 'b-1', version: 3 }, versions)).toEqual({ body: 'b-1', version: 3 });
    expect(inVersionsNow({ body: 'b-2', version: 4 }, versions)).toEqual({ body: 'b-2', version: 4 });
    expect(inVersionsNow({ merged: [{ body: 'b-1', version: 4 }] }, versions)).toEqual({ merged: [{ body: 'b-1', version: 6 }] });
  });
  it('is read from a text only where a command could take it', () => {
    expect(rowIn('{"body":"b-1"}')).toEqual({ body: 'b-1' });
    expect([rowIn('[1]'), rowIn('{'), rowIn('null'), rowIn(`{"a":${'['.repeat(600)}${']'.repeat(600)}}`)]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
