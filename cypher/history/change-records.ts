// Writes what the rules have let through onto records that stand.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { changedRecord } from './edit-rows.ts';

export const changeRecords = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(changedRecord).readonly() }),
  row: z.object({ id: z.string(), retracted: z.int(), cited: z.int() }),
});
