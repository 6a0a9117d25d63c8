// What a closing left open, read back from its change.
import { z } from 'zod';
import type { LeftOpen } from '#schema/rules/closing.ts';
import { CERTAINTIES } from '#schema/vocabulary/time.ts';

const kept = z.object({
  leftOpen: z.array(z.object({ id: z.string(), say: z.string(), certainty: z.enum(CERTAINTIES), claimIds: z.array(z.string()) })),
});

/** `result`: of the change, as it is stored; null: none. Throws for the result of another command. */
export function leftOpenIn(result: string | null): readonly LeftOpen[] {
  return result === null ? [] : kept.parse(JSON.parse(result)).leftOpen;
}
