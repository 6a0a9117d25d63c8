// One row always: what the record is as a whole.
import { z } from 'zod';
import { HOUSE_KEY_NAMES } from '#schema/vocabulary/house-keys.ts';
import { defineCypher } from '../define-cypher.ts';

/** `isFictional`: one invented paper makes the whole record an example. `houseKey`: null while none is chosen. */
export const recordState = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({}),
  row: z.object({ papers: z.int(), isFictional: z.boolean(), houseKey: z.nullable(z.enum(HOUSE_KEY_NAMES)) }),
});
