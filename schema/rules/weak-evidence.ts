// Whether a line rests on nothing, on proposals alone, or on papers that are too old.
import { addMonths, type Day } from '#schema/period.ts';
import { lastSeenOn, type Attestation } from '#schema/rules/attestation.ts';
import type { Modality } from '#schema/vocabulary/evidence.ts';
import { WEAK_GROUNDS, type WeakGround } from '#schema/vocabulary/gaps.ts';

interface Resting extends Attestation {
  /** How the papers up to the day say it; none: it rests on no paper. */
  readonly modalities: readonly Modality[];
}

// What a paper only wishes or suggests is no ground for a line that is said to be there.
const PROPOSING: readonly Modality[] = ['PROPOSED', 'ASPIRATION'];

/** All that apply, gravest first; empty: the line rests well. Without a paper its age is no question. */
export function weakGrounds(line: Resting, { asOf, months }: { readonly asOf: Day; readonly months: number }): readonly WeakGround[] {
  if (line.modalities.length === 0) return ['NO_EVIDENCE'];
  const holds: Readonly<Record<WeakGround, boolean>> = {
    NO_EVIDENCE: false,
    ONLY_PROPOSED: line.modalities.every((modality) => PROPOSING.includes(modality)),
    OLD_PAPERS: addMonths(lastSeenOn(asOf, line), months) < asOf,
  };
  return WEAK_GROUNDS.filter((ground) => holds[ground]);
}
