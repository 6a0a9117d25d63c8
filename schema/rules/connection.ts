// The shortest ways between two parties, walked over the steps that the database found to lie on one.
import { byKeys } from '#schema/rules/ordering.ts';
import { STEP_TYPES, type StepType } from '#schema/vocabulary/relationship-types.ts';

/** A line or seat as it is walked: `from` nearer the start. */
export interface WayStep {
  readonly id: string;
  readonly type: StepType;
  readonly from: string;
  readonly to: string;
}

export interface Ways<S extends WayStep> {
  /** At most 10, by the types of their steps in registry order, then by ids. */
  readonly ways: readonly (readonly S[])[];
  /** How many there are, up to the largest whole number the API tells. */
  readonly total: number;
}

const MOST_WAYS = 10;
const LARGEST = 2 ** 31 - 1;

/** `steps`: only such as lead to the goal. */
export function waysBetween<S extends WayStep>([start, goal]: readonly [string, string], steps: readonly S[]): Ways<S> {
  const ranked = steps.toSorted(byKeys((step) => [STEP_TYPES.indexOf(step.type), step.id, step.to]));
  const counted = new Map<string, number>([[goal, 1]]);
  const count = (at: string): number => {
    const known = counted.get(at);
    if (known !== undefined) return known;
    const sum = Math.min(LARGEST, ranked.filter(({ from }) => from === at).reduce((total, { to }) => total + count(to), 0));
    counted.set(at, sum);
    return sum;
  };
  const ways: (readonly S[])[] = [];
  const walk = (at: string, way: readonly S[]): void => {
    if (ways.length === MOST_WAYS) return;
    if (at === goal) ways.push(way);
    else for (const step of ranked.filter(({ from }) => from === at)) walk(step.to, [...way, step]);
  };
  if (steps.length > 0) walk(start, []);
  return { ways, total: steps.length === 0 ? 0 : count(start) };
}
