import { expect, it } from 'vitest';
import type { RecordRow } from '#cypher/importing/record-row.ts';
import { stampedRows } from './stamped-rows.ts';

const aRow = (id: string, ...labels: readonly string[]): RecordRow =>
  ({ id, labels: [...labels], values: { gist: id }, issued: null, validFrom: null, validTo: null, firstAttested: null, lastAttested: null, attestedOn: null });

it('stamps claims alone, and keeps the order', () => {
  const stamp = { recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'hand' };
  const rows = stampedRows([aRow('c1', 'Claim'), aRow('b1', 'Party', 'Body'), aRow('c2', 'Claim')], stamp);
  expect(rows.map(({ id, values }) => ({ id, ...values }))).toEqual([{ id: 'c1', gist: 'c1', ...stamp }, { id: 'b1', gist: 'b1' }, { id: 'c2', gist: 'c2', ...stamp }]);
});
