// One row always. `id` null: no store of ours. `seq`: number of the last change. `nodes`: everything there is.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';

/** `isBegun`: a server of ours has begun to migrate, though there may be no store yet. `restoringSince`: half a backup is in it. */
export const storeState = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({}),
  row: z.object({ id: z.nullable(z.string()), seq: z.nullable(z.int()), restoringSince: z.nullable(z.string()), nodes: z.int(), isBegun: z.boolean() }),
});
