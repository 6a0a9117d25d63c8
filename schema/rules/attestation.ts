// When papers speak of a fact: derived from the issue dates of the papers its claims stand in, never printed anywhere.
import { START_UNKNOWN, type Day } from '#schema/period.ts';
import { byKeys } from '#schema/rules/ordering.ts';

/** From when on a fact is known, and the days on which papers speak of it, oldest first. */
export interface Attestation {
  readonly firstAttested: Day;
  readonly attestedOn: readonly Day[];
}

/** What is stored: also the newest of those days, whatever day is asked about. */
export interface Attested extends Attestation {
  readonly lastAttested: Day;
}

/** The newest day up to the one asked on which a paper speaks of the fact; before the first paper, the day it is dated back to. */
export function lastSeenOn(asOf: Day, { firstAttested, attestedOn }: Attestation): Day {
  return attestedOn.findLast((day) => day <= asOf) ?? firstAttested;
}

/** To which day papers speak for the fact: the newest of them all, so that a gap between two papers counts as attested (SEED §3.5). */
export function attestedTo({ firstAttested, attestedOn }: Attestation): Day {
  return attestedOn.at(-1) ?? firstAttested;
}

/** Facts by the newest paper up to the day asked that speaks of them, newest first, ties by id. */
export function newestFirst<T extends Attestation & { readonly id: string }>(asOf: Day, facts: readonly T[]): readonly T[] {
  return facts.toSorted(byKeys((fact) => [-Number(lastSeenOn(asOf, fact).replaceAll('-', '')), fact.id]));
}

/** A fact with the issue dates of the papers that speak of it; `ends`: what a line runs between. */
export interface AttestedFact {
  readonly id: string;
  readonly issued: readonly Day[];
  readonly validFrom: Day;
  readonly ends: readonly string[];
}

/**
 * The span of every fact by its id. A stated start before the first paper lowers the first day, for the fact's ends too.
 * A fact without a paper has no span.
 */
export function attestations(facts: readonly AttestedFact[]): ReadonlyMap<string, Attested> {
  const spans = new Map<string, Attested>();
  for (const fact of facts) {
    const span = spanOf(fact);
    if (span !== undefined) spans.set(fact.id, span);
  }
  // Only a stated start is read back to the ends: a paper that speaks of the line alone proves nothing of them.
  for (const { validFrom, ends } of facts.filter(isStatedEarlier)) {
    for (const end of ends) lower(spans, end, validFrom);
  }
  return spans;
}

function spanOf(fact: AttestedFact): Attested | undefined {
  const attestedOn = [...new Set(fact.issued)].toSorted();
  const [first, last] = [attestedOn[0], attestedOn.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { firstAttested: isStatedEarlier(fact) ? fact.validFrom : first, attestedOn, lastAttested: last };
}

function isStatedEarlier({ validFrom, issued }: AttestedFact): boolean {
  return validFrom !== START_UNKNOWN && issued.length > 0 && issued.every((day) => validFrom < day);
}

function lower(spans: Map<string, Attested>, id: string, to: Day): void {
  const span = spans.get(id);
  if (span !== undefined && to < span.firstAttested) spans.set(id, { ...span, firstAttested: to });
}
