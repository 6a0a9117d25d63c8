// A fact as one sentence of an answer: who speaks, how sure it is on the day, and what it rests on.
import { VOICES, voiceOf, type Citation, type Statement, type Thing, type Voice } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import type { Attestation } from '#schema/rules/attestation.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf, type StoredCitation } from '#schema/rules/citing.ts';
import type { Certainty, DateBasis } from '#schema/vocabulary/time.ts';
import { sayRecorded, type Recorded } from '#schema/wording/recorded.ts';

/** The day asked about, and every claim the answer may cite: made by `readingOn`. */
export interface Reading {
  readonly asOf: Day;
  readonly cited: readonly StoredCitation[];
}

/** What may be read on a day: no paper issued after it. */
export function readingOn(asOf: Day, cited: readonly StoredCitation[]): Reading {
  return { asOf, cited: cited.filter((claim) => claim.document.issued <= asOf) };
}

export interface StoredFact extends Attestation, Recorded {
  readonly id: string;
  readonly fromBasis: DateBasis;
  readonly untilBasis: DateBasis;
}

interface Said {
  readonly say: string;
  readonly links?: readonly Thing[];
  /** True where the fact is our own reading, even of a passage that states something. */
  readonly isReading?: boolean;
}

/** The sentence with its citations. Of a fact that an edit recorded it says so, and is no paper's word: RECORDED. */
export function statementOf(fact: StoredFact, { say: said, links = [], isReading = false }: Said, { asOf, cited }: Reading): Statement {
  const evidence = citationsOf(fact.claimIds, cited);
  const recorded = sayRecorded(fact);
  const say = recorded === undefined ? said : `${said} ${recorded}`;
  const voice = fact.claimIds.length === 0 ? 'RECORDED' : voiceRead(evidence, isReading);
  return { id: fact.id, voice, say, links, certainty: certaintyOn(asOf, fact), evidence };
}

// A paper not yet issued on the day may date its fact back to it: to take its word on that day is our reading.
function voiceRead(evidence: readonly Citation[], isReading: boolean): Voice {
  return isReading || evidence.length === 0 ? 'OUR_READING' : voiceOf(evidence);
}

/** A sentence about what no paper says. */
export function silence(id: string, say: string, certainty: Certainty): Statement {
  return { id, voice: 'NOT_STATED', say, links: [], certainty, evidence: [] };
}

/** Papers' own words first, then our reading, then what edits recorded, then silence; the order within each stays. */
export function paperFirst(statements: readonly Statement[]): readonly Statement[] {
  return VOICES.flatMap((voice) => statements.filter((statement) => statement.voice === voice));
}

interface Citing {
  readonly evidence: readonly Citation[];
  /** Of an empty slot. */
  readonly nearest?: readonly { readonly evidence: readonly Citation[] }[];
}

/** Every citation of several statements or slots, and of what stands nearest to an empty one; each once, in the order met. */
export function allEvidence(parts: readonly Citing[]): readonly Citation[] {
  return [...new Map(parts.flatMap(({ evidence, nearest = [] }) => [...evidence, ...nearest.flatMap((near) => near.evidence)]).map((citation) => [citation.id, citation])).values()];
}
