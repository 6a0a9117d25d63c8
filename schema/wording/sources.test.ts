import { expect, it } from 'vitest';
import { titleOfSource } from './sources.ts';

const issued = '2026-03-12';

it.each([
  [{ kind: 'MINUTE', item: '4' }, 'Minutes of the Board, 12 March 2026, item 4'],
  [{ kind: 'MINUTE', title: 'Owners' }, 'Minutes of the Board, 12 March 2026: Owners'],
  [{ kind: 'CORRESPONDENCE' }, 'Letter of the Board, 12 March 2026'],
  [{ kind: 'OFFICER_KNOWLEDGE', title: 'The chair said so' }, 'Officer’s knowledge, 12 March 2026: The chair said so'],
  [{ kind: 'PUBLISHED_PAPER', title: 'A plan' }, 'A plan'],
] as const)('calls %o by what it is', (source, title) => {
  expect(titleOfSource({ issued, ...source }, 'the Board')).toBe(title);
});
