// The nearest thing known where a plan leaves a date or a target open: what its title prints, who signed when, what measures its theme.
import type { Statement } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { toThing, toThings, type StoredThing } from '#schema/rules/thing.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayDueByTitle, sayMeasuredBeside, sayRunsByTitle, saySignedOn } from '#schema/wording/nearest-in-plan.ts';

type TitledPlan = StoredFact & StoredThing;

// "2020-2025", "2018/19", "23/24", "2035"; of a day such as "15/03/2023" the year alone.
const YEARS = /\b(?:20\d\d(?:\s?[-–/]\s?(?:20)?\d\d(?![/\d]))?|(?<!\/)\d\d\/\d\d(?!\/))\b/gu;

/** Years and spans of years, as the title prints them. */
export function yearsIn(title: string): readonly string[] {
  return (title.match(YEARS) ?? []).filter(mayBeYears);
}

// "15/03" is no span: a pair of short years is one and the next.
function mayBeYears(printed: string): boolean {
  const [, first, next] = /^(\d\d)\/(\d\d)$/u.exec(printed) ?? [];
  return first === undefined || Number(next) === (Number(first) + 1) % 100;
}

interface Signed extends StoredFact {
  readonly signedOn: Day | null;
}

/** Without dates of a plan: the days on which it was signed, then the years in its title. */
export function nearestToDates(plan: TitledPlan, signatures: readonly Signed[], reading: Reading): readonly Statement[] {
  const signed = signatures.flatMap(({ signedOn, ...signature }) => (signedOn === null ? [] : [{ ...signature, signedOn }]));
  const [first] = signed;
  const days = [...new Set(signed.map(({ signedOn }) => signedOn))].toSorted();
  const bySignature = first === undefined ? []
    : [statementOf({ ...first, id: `${plan.id}.signed`, claimIds: signed.flatMap(({ claimIds }) => claimIds) }, { say: saySignedOn(days, signed.length) }, reading)];
  return [...bySignature, ...titled(plan, sayRunsByTitle, reading)];
}

/** Without a date of what a plan holds: the years in the title of the plan. */
export function nearestToDue(plan: TitledPlan, reading: Reading): readonly Statement[] {
  return titled(plan, sayDueByTitle, reading).map((said) => ({ ...said, links: [toThing(plan)] }));
}

function titled(plan: TitledPlan, say: (years: readonly string[]) => string, reading: Reading): readonly Statement[] {
  const years = yearsIn(plan.title ?? '');
  return years.length === 0 ? [] : [statementOf({ ...plan, id: `${plan.id}.years` }, { say: say(years) }, reading)];
}

export interface MeasureBeside extends StoredThing {
  readonly claimIds: readonly string[];
  readonly theme: StoredThing;
  readonly target: { readonly value: string; readonly status: Status; readonly claimIds: readonly string[] } | null;
}

/** Without a target of an objective: the measures of the theme under whose name it is printed, and their targets. */
export function nearestToTarget(objective: StoredFact, measures: readonly MeasureBeside[], reading: Reading): readonly Statement[] {
  const [first] = measures;
  if (first === undefined) return [];
  const theme = toThing(first.theme);
  const targets = measures.flatMap(({ target, ...measure }) => (target === null ? [] : [{ ...target, measure }]));
  const claimIds = [...measures.flatMap((one) => one.claimIds), ...targets.flatMap((one) => one.claimIds)];
  const say = sayMeasuredBeside(theme.name, measures.length, targets.map(({ measure, value, status }) => ({ title: toThing(measure).name, value, status })));
  return [statementOf({ ...objective, id: `${objective.id}.theme-measures`, claimIds }, { say, links: [theme, ...toThings(targets.map(({ measure }) => measure))], isReading: true }, reading)];
}
