import { expect, it } from 'vitest';
import { basisOfLine, citationsOf, citedFrom, type StoredCitation } from './citing.ts';

const aPaper = (id: string, issued: string) =>
  ({ id, title: id, shortTitle: id, issued, issuedPrecision: 'DAY', issuedBasis: 'STATED', status: 'DRAFT' } as const);
const aClaim = (id: string, over: Partial<StoredCitation> = {}): StoredCitation => ({ id, predicate: 'SAYS', gist: id, modality: 'ASSERTED', basis: 'STATED', recordedBy: 'load',
  recordedAt: '2026-01-01T00:00:00Z', reference: '¶1', lineFrom: 1, lineTo: 1, order: 1, document: aPaper('new', '2023-03-15'), ...over });

it('gives each fact its own citations, oldest paper first, then by passage', () => {
  const rows = [aClaim('c.3', { order: 2 }), aClaim('c.2'), aClaim('c.1', { document: aPaper('old', '2014-02-13'), order: 9 }), aClaim('c.4')];
  expect(citationsOf(['c.3', 'c.1', 'c.2', 'c.0'], rows).map(({ id }) => id)).toEqual(['c.1', 'c.2', 'c.3']);
  expect(citationsOf([], rows)).toEqual([]);
});

it('gives a claim once where a fact names it twice, and the rows of one paper where only that may speak', () => {
  const rows = [aClaim('c.1'), aClaim('c.2', { document: aPaper('old', '2014-02-13') })];
  expect(citationsOf(['c.1', 'c.2', 'c.1'], rows).map(({ id }) => id)).toEqual(['c.2', 'c.1']);
  expect(citedFrom('old', rows).map(({ id }) => id)).toEqual(['c.2']);
  expect(citedFrom('none', rows)).toEqual([]);
});

it('never says more of a date than the paper does', () => {
  const season = { ...aPaper('plan', '2021-09-01'), issuedPrecision: 'SEASON' } as const;
  const undated = { ...aPaper('report', '2015-11-01'), issuedPrecision: 'UNKNOWN', issuedBasis: 'INFERRED' } as const;
  const rows = [aClaim('a', { document: season }), aClaim('b', { document: undated }), aClaim('c')];
  expect(citationsOf(['a', 'b', 'c'], rows).map(({ document }) => document.issuedSay))
    .toEqual(['undated, not before November 2015', 'autumn 2021', '15 March 2023']);
});

it.each([
  [['line'], 'IMPLIED'],
  [['line', 'beside'], 'IMPLIED'],
  [['beside'], 'STATED'],
  [['line', 'line.stated'], 'STATED'],
  [[], 'STATED'],
] as const)('takes a line for stated only where a claim that says this very line is: %j', (claimIds, basis) => {
  const rows = [aClaim('line', { predicate: 'ESCALATES_TO', basis: 'IMPLIED' }), aClaim('line.stated', { predicate: 'ESCALATES_TO' }), aClaim('beside', { predicate: 'ESCALATION_POINT_FOR' })];
  expect(basisOfLine({ type: 'ESCALATES_TO', claimIds }, rows)).toBe(basis);
});
