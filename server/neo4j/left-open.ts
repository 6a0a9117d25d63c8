// What a closing left open, read back from its change.
import { z } from 'zod';
import type { LeftOpen } from '#schema/rules/closing.ts';
import { OPEN_SORTS } from '#schema/vocabulary/resting.ts';
import { CERTAINTIES } from '#schema/vocabulary/time.ts';

// A repeat under the key of a change that kept neither is answered all the same, as unsure as can be.
const kept = z.object({
  leftOpen: z.array(z.object({ id: z.string(), sort: z.enum(OPEN_SORTS).default('LINE'), version: z.number().default(0), say: z.string(), certainty: z.enum(CERTAINTIES).default('EXTRAPOLATED'), claimIds: z.array(z.string()).default([]) })),
});

/** `result`: of the change, as it is stored; null: none. Throws for the result of another command. */
export function leftOpenIn(result: string | null): readonly LeftOpen[] {
  return result === null ? [] : kept.parse(JSON.parse(result)).leftOpen;
}
