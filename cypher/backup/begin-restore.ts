// Marks a store that holds half a backup, so that nobody takes it for a whole one. `at`: an instant, UTC.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

export const beginRestore = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ at: z.string() }), row: z.object({ since: z.string() }),
});
