// When papers speak of a fact: derived from the issue dates of the papers its claims stand in, never printed anywhere.
import { START_UNKNOWN, type Day } from '#schema/period.ts';

/** The first and the last day on which a paper speaks of a fact. */
export interface Attested {
  readonly firstAttested: Day;
  readonly lastAttested: Day;
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
  const days = fact.issued.toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { firstAttested: isStatedEarlier(fact) ? fact.validFrom : first, lastAttested: last };
}

function isStatedEarlier({ validFrom, issued }: AttestedFact): boolean {
  return validFrom !== START_UNKNOWN && issued.length > 0 && issued.every((day) => validFrom < day);
}

function lower(spans: Map<string, Attested>, id: string, to: Day): void {
  const span = spans.get(id);
  if (span !== undefined && to < span.firstAttested) spans.set(id, { ...span, firstAttested: to });
}
