import { expect, it } from 'vitest';
import { isSameEdit, type Edit } from './same-edit.ts';

const anEdit = (over: Partial<Edit> = {}): Edit =>
  ({ command: 'assignOwner', rows: [{ item: 'd-1', version: 1 }], reason: 'Agreed', source: null, actor: 'one', ...over });

it('knows a repeat, however its fields are ordered', () => {
  expect(isSameEdit(anEdit(), anEdit({ rows: [{ version: 1, item: 'd-1', until: null }], source: undefined }))).toBe(true);
});

it.each([
  { command: 'endOwner' }, { rows: [{ item: 'd-2', version: 1 }] }, { rows: [{ item: 'd-1', version: 2 }] },
  { rows: [{ item: 'd-1', version: 1 }, { item: 'd-1', version: 1 }] }, { reason: 'Else' }, { source: 'doc-001' }, { actor: 'two' },
])('takes %j for another edit', (over) => {
  expect(isSameEdit(anEdit(), anEdit(over))).toBe(false);
});
