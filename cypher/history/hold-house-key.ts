// One row. Raises the version by one: the `version` returned is the one before, 0 where none was ever chosen.
import { z } from 'zod';
import { HOUSE_KEY_NAMES } from '#schema/vocabulary/house-keys.ts';
import { defineCypher } from '../define-cypher.ts';

export const holdHouseKey = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ source: z.nullable(z.string()) }),
  row: z.object({ houseKey: z.nullable(z.enum(HOUSE_KEY_NAMES)), version: z.int(), isSourceKnown: z.boolean() }),
});
