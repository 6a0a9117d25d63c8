// One change, numbered and appended. Locks the store's counter until the transaction ends.
import { defineCypher } from '../define-cypher.ts';
import { changeRow } from './change-row.ts';

export const recordChange = defineCypher(import.meta.url, {
  mode: 'write',
  params: changeRow.omit({ seq: true }),
  row: changeRow,
});
