import { describe, expect, it } from 'vitest';
import { notesOn, systemsOf, type StoredSystem } from './systems.ts';

const aSystem = (document: Partial<StoredSystem['document']> = {}, missing: readonly string[] = []): StoredSystem => ({
  place: { id: 'northmoor', name: 'Northmoor' }, missing,
  document: { id: 'paper', title: 'A long title', shortTitle: 'Northmoor plan', issued: '2026-04-01', issuedPrecision: 'DAY', issuedBasis: 'STATED', status: 'DRAFT', ...document },
});

it('names a system by its place, day and paper', () => {
  expect(systemsOf([aSystem()])[0]?.say).toBe('Northmoor, 1 April 2026: Northmoor plan');
  expect(systemsOf([aSystem({ issuedBasis: 'INFERRED' })])[0]?.say).toBe('Northmoor, undated, not before April 2026: Northmoor plan');
});

describe('beside the picture', () => {
  const drawn = { newest: 'paper', scope: null };
  it('nothing is said of a whole and dated paper', () => {
    expect(notesOn([aSystem({}, ['The minutes'])], drawn)).toEqual([]);
  });
  it('a lost diagram is said, and a date that we inferred', () => {
    expect(notesOn([aSystem({}, ['Figure 2, the governance diagram'])], drawn)).toEqual(['The paper had a diagram here; our copy has not.']);
    expect(notesOn([aSystem({ issuedBasis: 'INFERRED' })], drawn)).toEqual([
      'The Northmoor plan bears no date: 1 April 2026 is inferred, as the first day on which it can have been written.']);
  });
  it('a paper of a season is said to stand at its first day', () => {
    expect(notesOn([aSystem({ issuedPrecision: 'SEASON', issued: '2026-09-01' })], drawn)).toEqual([
      'The Northmoor plan is of autumn 2026; it stands here at the first day of that, 1 September 2026.']);
  });
  it('that one paper alone is drawn is said only where the address asks for it', () => {
    expect(notesOn([aSystem()], { newest: 'paper', scope: 'paper' })).toEqual(['Only what the Northmoor plan says is drawn, and nothing of older papers.']);
    expect(notesOn([aSystem()], { newest: 'paper', scope: 'northmoor' })).toEqual([]);
  });
  it('nothing is said before the first paper', () => {
    expect(notesOn([aSystem({}, ['The diagram'])], { newest: undefined, scope: 'paper' })).toEqual([]);
  });
});
