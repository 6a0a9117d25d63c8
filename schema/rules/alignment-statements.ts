// With what an objective, an area or a plan is aligned, as sentences of its page.
import type { Statement } from '#schema/answer.ts';
import type { Attestation } from '#schema/rules/attestation.ts';
import { paperFirst, statementOf, type Reading } from '#schema/rules/statement.ts';
import { toThing, type StoredThing } from '#schema/rules/thing.ts';
import type { ClaimBasis } from '#schema/vocabulary/evidence.ts';
import { sayAlignment } from '#schema/wording/objective-profile.ts';

/** An alignment has no ends of its own in time: it is known from its first paper on. */
export interface StoredAlignment extends Attestation {
  readonly id: string;
  readonly basis: ClaimBasis;
  readonly claimIds: readonly string[];
  /** True where `self`, on whose page it stands, is aligned to `other`. */
  readonly isOutward: boolean;
  readonly self: StoredThing;
  readonly other: StoredThing;
}

/** One sentence an alignment, papers first; links name both ends but the page's own. */
export function alignmentStatements(pageId: string, alignments: readonly StoredAlignment[], reading: Reading): readonly Statement[] {
  return paperFirst(alignments.map((alignment) => {
    const ends = [toThing(alignment.self), toThing(alignment.other)];
    const [from, to] = (alignment.isOutward ? ends : ends.toReversed()).map((end) => end.name);
    const links = ends.filter((end) => end.id !== pageId);
    const say = sayAlignment({ from: from ?? '', to: to ?? '', basis: alignment.basis });
    return statementOf({ ...alignment, ...UNDATED }, { say, links, isReading: alignment.basis === 'IMPLIED' }, reading);
  }));
}

const UNDATED = { fromBasis: 'UNKNOWN', untilBasis: 'UNKNOWN' } as const;
