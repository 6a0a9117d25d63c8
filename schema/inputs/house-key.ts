// What an officer says of the house key: what solid and dashed mean in this partnership.
import * as z from 'zod/mini';
import { HOUSE_KEY_NAMES } from '#schema/vocabulary/house-keys.ts';
import { version } from './parts.ts';

export const chooseHouseKeyInput = z.strictObject({
  houseKey: z.enum(HOUSE_KEY_NAMES),
  /** 0 while none was ever chosen. */
  version,
});
export type ChooseHouseKey = z.infer<typeof chooseHouseKeyInput>;
