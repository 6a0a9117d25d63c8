// Records of any label.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { recordRow, written } from './record-row.ts';

export const writeRecords = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ rows: z.array(recordRow).readonly() }), row: written,
});
