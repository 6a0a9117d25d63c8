// What a search tells of a short form, a product or a place that bears the name.
import type { Citation } from '#schema/answer.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf, type StoredCitation } from '#schema/rules/citing.ts';
import type { Attestation } from '#schema/rules/attestation.ts';
import type { Day } from '#schema/period.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { Certainty, DateBasis } from '#schema/vocabulary/time.ts';
import type { WordKind } from '#schema/vocabulary/words-and-places.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { tokensOf } from '#schema/rules/search-query.ts';
import { normalise } from '#schema/rules/search-text.ts';
import { isJoining } from '#schema/rules/text-likeness.ts';
import { sayWord } from '#schema/wording/search.ts';

/** By what a word of the papers is known. */
export interface SpeltWord {
  readonly id: string;
  readonly text: string;
  readonly aliases: readonly string[];
  readonly expansion?: string | null | undefined;
}

export interface StoredWord extends SpeltWord, Attestation {
  readonly kind: WordKind;
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

const START_FROM = 3;

/** The words that bear what was typed, by themselves or spelt out: the exact one first, then by name. What only joins words finds nothing. */
export function bearing<W extends SpeltWord>(typed: string, words: readonly W[]): readonly W[] {
  const tokens = tokensOf(typed);
  if (tokens.every(isJoining)) return [];
  const short = tokens.join('');
  const found = words.filter((word) => isShort(word, short) || isSpelt(word, tokens));
  return found.toSorted(byKeys((word) => [!shortsOf(word).includes(short), word.text, word.id]));
}

function isShort(word: SpeltWord, short: string): boolean {
  return shortsOf(word).some((known) => known === short || isStart(known, short));
}

function isSpelt({ text, expansion }: SpeltWord, tokens: readonly string[]): boolean {
  const parts = normalise(`${text} ${expansion ?? ''}`).split(' ');
  return tokens.every((token) => parts.some((part) => part === token || isStart(part, token)));
}

// Without anything between the words, as a short form is often typed.
function shortsOf({ text, aliases }: SpeltWord): readonly string[] {
  return [text, ...aliases].map((name) => tokensOf(name).join(''));
}

function isStart(whole: string, start: string): boolean {
  return start.length >= START_FROM && whole.startsWith(start);
}

/** `cited`: of papers up to the day. */
export function foundWord(asOf: Day, word: StoredWord & { readonly claimIds: readonly string[] }, cited: readonly StoredCitation[]): FoundWord {
  const { id, kind, text, aliases, expansion = null, absenceReason = null } = word;
  const evidence = citationsOf(word.claimIds, cited);
  return {
    id, kind, text, meaning: expansion, absence: expansion === null && kind === 'ABBREVIATION' ? absenceReason ?? 'NOT_STATED_IN_SOURCE' : null,
    say: sayWord({ kind, text, aliases, expansion, papers: evidence.map(({ document }) => document) }), certainty: certaintyOn(asOf, word), evidence,
  };
}
