// What was migrated, oldest first.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const appliedMigrations = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({}),
  row: z.object({ version: z.int(), name: z.string(), checksum: z.string() }),
});
