// Held for as long as the transaction that ran it is open; its uniqueness constraint must exist before.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const lockMigrations = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ at: z.string() }),
  row: z.object({ version: z.int() }),
});
