// What the evidence panel is headed with.
import type { Citation, Thing } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';

interface Proven {
  /** The thing itself, where the evidence is for a thing with a page. */
  readonly thing: Thing | undefined;
  /** Where the evidence is for a gap. */
  readonly absence: AbsenceReason | null;
  readonly citations: readonly Citation[];
  readonly asOf: Day;
}

/** The thing's name, or that no paper speaks of it yet; the reason of a gap; else what the first claim says, in our words. */
export function sayEvidence({ thing, absence, citations, asOf }: Proven): string {
  if (thing !== undefined) return citations.length > 0 ? thing.name : `No paper up to ${sayDay(asOf)} speaks of this: ${thing.name}.`;
  if (absence !== null) return ABSENCE_WORDS[absence];
  return citations[0]?.gist ?? `No paper up to ${sayDay(asOf)} speaks of it.`;
}
