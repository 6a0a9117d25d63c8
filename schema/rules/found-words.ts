// What a search tells of a short form, a product or a place that bears the name.
import type { Citation } from '#schema/answer.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { toCitations, type StoredCitation } from '#schema/rules/citing.ts';
import type { Attestation } from '#schema/rules/attestation.ts';
import type { Day } from '#schema/period.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { Certainty, DateBasis } from '#schema/vocabulary/time.ts';
import type { WordKind } from '#schema/vocabulary/words-and-places.ts';
import { sayWord } from '#schema/wording/search.ts';

export interface StoredWord extends Attestation {
  readonly id: string;
  readonly kind: WordKind;
  readonly text: string;
  readonly aliases: readonly string[];
  readonly expansion?: string | null | undefined;
  readonly absenceReason?: AbsenceReason | null | undefined;
  readonly fromBasis: DateBasis;
  readonly untilBasis: DateBasis;
}

export interface FoundWord {
  readonly id: string;
  readonly kind: WordKind;
  readonly text: string;
  readonly meaning: string | null;
  readonly absence: AbsenceReason | null;
  readonly say: string;
  readonly certainty: Certainty;
  readonly evidence: readonly Citation[];
}

export function foundWord(asOf: Day, word: StoredWord, cited: readonly StoredCitation[]): FoundWord {
  const { id, kind, text, aliases, expansion = null, absenceReason = null } = word;
  const evidence = toCitations(cited);
  return {
    id, kind, text, meaning: expansion, absence: expansion === null && kind === 'ABBREVIATION' ? absenceReason ?? 'NOT_STATED_IN_SOURCE' : null,
    say: sayWord({ kind, text, aliases, expansion, papers: evidence.map(({ document }) => document) }), certainty: certaintyOn(asOf, word), evidence,
  };
}
