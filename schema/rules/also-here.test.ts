import { expect, it } from 'vitest';
import type { Citation } from '#schema/answer.ts';
import { alsoHere } from './also-here.ts';

const paper = { id: 'd', title: 't', shortTitle: 's', issued: '2023-03-15', issuedSay: '15 March 2023', status: 'DRAFT' } as const;
const saying = (gist: string): Citation => ({ id: gist, document: paper, reference: '¶1', lineFrom: 1, lineTo: 1, gist, modality: 'ASSERTED', basis: 'STATED',
  recordedBy: 'load', recordedAt: '2026-01-01T00:00:00Z' });

it('offers each further statement once, and at most ten', () => {
  expect(alsoHere([saying('a')], [saying('a'), saying('b'), saying('b'), saying('c')]).map(({ gist }) => gist)).toEqual(['b', 'c']);
  expect(alsoHere([], Array.from({ length: 12 }, (_, at) => saying(String(at))))).toHaveLength(10);
});
