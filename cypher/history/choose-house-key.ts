// Writes the house key that the rules have let through. It lies with the store, so that a backup keeps it.
import { z } from 'zod';
import { HOUSE_KEY_NAMES } from '#schema/vocabulary/house-keys.ts';
import { defineCypher } from '../define-cypher.ts';

const houseKey = z.enum(HOUSE_KEY_NAMES);

export const chooseHouseKey = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ houseKey }),
  row: z.object({ houseKey }),
});
