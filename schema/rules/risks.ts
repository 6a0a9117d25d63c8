// May a risk be rated so? Everything that stands against it, all at once.
import type { RateRisk } from '#schema/inputs/plans.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { nameIn, type Held } from '#schema/rules/held.ts';

interface RiskFacts {
  readonly held: Held;
  readonly earlier: readonly RateRisk[];
}

/** At most one: UNKNOWN_ID, ROW_REPEATED or NOTHING_CHANGES. */
export function rateRiskProblems({ risk: id, rating }: RateRisk, { held, earlier }: RiskFacts): readonly Problem[] {
  const risk = held.get(id);
  if (risk?.label !== 'Risk') return [problem('UNKNOWN_ID', ['risk'], { what: 'risk', id })];
  if (earlier.some((row) => row.risk === id)) return [problem('ROW_REPEATED', ['risk'], { name: nameIn(held, risk) })];
  return risk.rating === rating ? [problem('NOTHING_CHANGES', ['rating'])] : [];
}
