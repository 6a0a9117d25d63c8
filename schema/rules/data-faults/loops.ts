// Lines that lead round: each loop once, spelt out from its first record on.
import type { Day } from '#schema/period.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { meaningOf, type RelationshipType } from '#schema/vocabulary/relationship-types.ts';

export interface LeadingLine<T> {
  readonly id: string;
  readonly type: RelationshipType;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly from: T;
  readonly to: T;
}

/** One step of a loop, from the lower party to the higher. */
export interface Step<T> {
  readonly line: LeadingLine<T>;
  readonly lower: string;
  readonly upper: string;
  readonly below: T;
  readonly above: T;
}

interface Walk<T> {
  readonly steps: readonly Step<T>[];
  readonly from: Day;
  readonly until: Day;
}

const MOST_LOOPS = 50;
const MOST_STEPS = 12;
// So many lines are tried in all; a tangle that needs more has shown loops enough.
const MOST_TRIES = 20_000;

/**
 * At most 50 loops of at most 12 lines, all of whose lines stand on one day. Lines that escalation follows are looked at together, those that say
 * who set up whom by themselves: who set a body up may well be a part of it.
 */
export function loopsIn<T extends Named>(lines: readonly LeadingLine<T>[]): readonly (readonly Step<T>[])[] {
  const steps = lines.toSorted(byKeys(({ id }) => [id])).map(stepOf);
  const [climbed, others] = [true, false].map((isClimbed) => steps.filter(({ line }) => (meaningOf(line.type).escalates !== undefined) === isClimbed));
  return [...loopsAmong(climbed ?? []), ...loopsAmong(others ?? [])].slice(0, MOST_LOOPS);
}

interface Named {
  readonly id?: string | null | undefined;
}

function stepOf<T extends Named>(line: LeadingLine<T>): Step<T> {
  const isReversed = meaningOf(line.type).isClimbedReversed === true;
  const [below, above] = isReversed ? [line.to, line.from] : [line.from, line.to];
  return { line, below, above, lower: below.id ?? '', upper: above.id ?? '' };
}

// A loop is found from the lowest of its ids only, so each once.
function loopsAmong<T>(all: readonly Step<T>[]): readonly (readonly Step<T>[])[] {
  const steps = worn(all);
  const further = stepsFrom(steps);
  const loops: (readonly Step<T>[])[] = [];
  let tries = 0;
  const climb = (start: string, at: string, walk: Walk<T>): void => {
    for (const step of further.get(at) ?? []) {
      tries += 1;
      if (loops.length === MOST_LOOPS || tries > MOST_TRIES) return;
      const next = joined(walk, step);
      if (next.from >= next.until || next.steps.length > MOST_STEPS) continue;
      if (step.upper === start) loops.push(next.steps);
      else if (step.upper > start && !walk.steps.some(({ lower }) => lower === step.upper)) climb(start, step.upper, next);
    }
  };
  for (const start of [...further.keys()].toSorted()) climb(start, start, { steps: [], from: '', until: '9999-12-32' });
  return loops;
}

function stepsFrom<T>(steps: readonly Step<T>[]): ReadonlyMap<string, readonly Step<T>[]> {
  const further = new Map<string, Step<T>[]>();
  for (const step of steps) {
    const known = further.get(step.lower);
    if (known === undefined) further.set(step.lower, [step]);
    else known.push(step);
  }
  return further;
}

function joined<T>({ steps, from, until }: Walk<T>, step: Step<T>): Walk<T> {
  const { validFrom, validTo } = step.line;
  return { steps: [...steps, step], from: validFrom > from ? validFrom : from, until: validTo < until ? validTo : until };
}

// What nothing goes on from is part of no loop; taken away again and again, only loops and what leads into them remain.
function worn<T>(all: readonly Step<T>[]): readonly Step<T>[] {
  let left = all;
  for (let before = -1; before !== left.length;) {
    before = left.length;
    const starts = new Set(left.map(({ lower }) => lower));
    left = left.filter(({ upper }) => starts.has(upper));
  }
  return left;
}
