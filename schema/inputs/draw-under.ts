// What an officer says of a body with several parents: under which one it is drawn.
import * as z from 'zod/mini';
import { id, version } from './parts.ts';

export const drawUnderInput = z.strictObject({
  body: id,
  version,
  /** None: where our rule places it. */
  under: z.nullish(id),
});
export type DrawUnder = z.infer<typeof drawUnderInput>;
