import { expect, it } from 'vitest';
import type { RecordRow } from '#cypher/importing/record-row.ts';
import { byType, grouped, stampedByLabel } from './grouped-rows.ts';

const aRow = (id: string, ...labels: readonly string[]): RecordRow =>
  ({ id, labels: [...labels], values: { gist: id }, issued: null, validFrom: null, validTo: null, firstAttested: null, lastAttested: null, attestedOn: null });

it('keeps groups in order of first appearance, and rows in theirs', () => {
  expect(grouped(['b1', 'a1', 'b2', 'a2', 'c1'], (row) => row.slice(0, 1))).toEqual([['b1', 'b2'], ['a1', 'a2'], ['c1']]);
  expect(byType([{ type: 'TO', id: 1 }, { type: 'FOR', id: 2 }, { type: 'TO', id: 3 }])).toEqual([[{ type: 'TO', id: 1 }, { type: 'TO', id: 3 }], [{ type: 'FOR', id: 2 }]]);
});

it('stamps claims alone, and tells records apart by all their labels', () => {
  const stamp = { recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'hand' };
  const [claims, boards, posts] = stampedByLabel([aRow('c1', 'Claim'), aRow('b1', 'Party', 'Body'), aRow('c2', 'Claim'), aRow('p1', 'Party', 'Post')], stamp);
  expect(claims?.map(({ id, values }) => ({ id, ...values }))).toEqual([{ id: 'c1', gist: 'c1', ...stamp }, { id: 'c2', gist: 'c2', ...stamp }]);
  expect([boards, posts]).toEqual([[aRow('b1', 'Party', 'Body')], [aRow('p1', 'Party', 'Post')]]);
});
