// Written once a migration's last statement has succeeded.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const recordMigration = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ version: z.int(), name: z.string(), checksum: z.string(), at: z.string() }),
  row: z.object({ version: z.int() }),
});
