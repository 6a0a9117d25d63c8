// The change recorded under an idempotency key; no row: none yet.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { changeRow } from './change-row.ts';

export const changeByKey = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ key: z.string() }),
  row: changeRow,
});
