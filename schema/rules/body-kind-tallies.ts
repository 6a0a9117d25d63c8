// How many bodies of each kind an answer holds.
import { BODY_KINDS, type BodyKind } from '#schema/vocabulary/body-kinds.ts';
import { sayBodyKind } from '#schema/wording/body-profile.ts';

interface BodyKindTally {
  readonly kind: BodyKind;
  readonly say: string;
  readonly count: number;
}

/** Only kinds that there are, in the order of the closed list. */
export function bodyKindTallies(kinds: readonly BodyKind[]): readonly BodyKindTally[] {
  return BODY_KINDS.map((kind) => ({ kind, say: sayBodyKind({ kind, kindPrinted: null }), count: kinds.filter((one) => one === kind).length })).filter(({ count }) => count > 0);
}
