// A recorded change as every history text returns it.
import { z } from 'zod';

/** `seq`: place in the one order of all changes. `at`: instant, UTC. `rows`, `result`, `touched`: JSON text. `set`: id of the change set it is part of. */
export const changeRow = z.object({
  seq: z.int(),
  id: z.string(),
  key: z.nullable(z.string()),
  command: z.string(),
  at: z.string(),
  actor: z.string(),
  reason: z.nullable(z.string()),
  source: z.nullable(z.string()),
  rows: z.string(),
  result: z.nullable(z.string()),
  touched: z.nullable(z.string()),
  requestId: z.nullable(z.string()),
  set: z.nullable(z.string()),
});
export type Change = z.infer<typeof changeRow>;
