// May it be a measure of that theme, may a value be recorded of it from a day on? Everything that stands against it, all at once.
import type { RecordObservation } from '#schema/inputs/plans.ts';
import type { Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { nameIn, type Held } from '#schema/rules/held.ts';
import type { PlanPlaces } from '#schema/rules/plan-parts.ts';
import { endProblems, turnProblems } from '#schema/rules/within.ts';
import type { ObservationKind } from '#schema/vocabulary/plans.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';

interface OfTheme {
  readonly area: string;
  readonly theme?: string | null | undefined;
}

/** At most one: a measure stands beside the theme it measures. */
export function themeProblems({ area, theme }: OfTheme, { besides }: { readonly besides: PlanPlaces }): readonly Problem[] {
  if (theme === null || theme === undefined) return [];
  const isThere = besides.places.some(({ id, parts }) => id === area && parts.some((part) => part.id === theme && part.label === 'Theme'));
  return isThere ? [] : [problem('UNKNOWN_ID', ['theme'], { what: 'theme of that area', id: theme })];
}

/** A baseline or a target that stands. */
export interface StandingValue {
  readonly id: string;
  readonly of: string;
  readonly kind: ObservationKind;
  readonly value: string;
  readonly due: string | null;
  readonly status: Status;
  readonly validFrom: Day;
  readonly validTo: Day;
}

interface ValueFacts {
  readonly held: Held;
  readonly besides: readonly StandingValue[];
  readonly earlier: readonly RecordObservation[];
}

/** UNKNOWN_ID or ROW_REPEATED; else of the days, and of the value that it takes the place of. */
export function recordObservationProblems(row: RecordObservation, { held, besides, earlier }: ValueFacts): readonly Problem[] {
  const of = held.get(row.of);
  if (of?.label !== 'Measure' && of?.label !== 'Objective') return [problem('UNKNOWN_ID', ['of'], { what: 'measure or objective', id: row.of })];
  const name = nameIn(held, of);
  if (earlier.some((other) => other.of === row.of && other.kind === row.kind)) return [problem('ROW_REPEATED', ['of'], { name })];
  const before = valuesBefore(row, besides);
  return [
    ...endProblems(row, { field: 'of', what: 'measure or objective', id: row.of, labels: ['Measure', 'Objective'] }, held),
    ...(before.some(({ value, due }) => value === row.value && due === (row.due ?? null)) ? [problem('NOTHING_CHANGES', ['value'])] : []),
    ...before.flatMap((one) => turnProblems(row.from, { ...one, seenOn: null }, { name, field: 'from' })).slice(0, 1),
  ];
}

/** Those of the same kind that stand on the first day of the new one, or begin later. */
export function valuesBefore({ of, kind, from }: Pick<RecordObservation, 'of' | 'kind' | 'from'>, standing: readonly StandingValue[]): readonly StandingValue[] {
  return standing.filter((one) => one.of === of && one.kind === kind && from < one.validTo);
}
