// Loops among lines that lead up: each named once, from its lowest id on.
import type { Line } from '#schema/rules/escalation.ts';
import { groupedBy } from '#schema/rules/grouped.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { ESCALATION_ORDER } from '#schema/vocabulary/relationship-types.ts';

const MOST_LOOPS = 50;
const MOST_STEPS = 12;

/**
 * The best line of each step, shortest loop first, then by the ids of its parties: at most 50, of at most 12 steps each.
 * A party whose every loop is longer than that gets its shortest.
 */
export function loopsIn<L extends Line>(lines: readonly L[]): readonly (readonly L[])[] {
  const ways = bestLines(lines);
  const into = groupedBy([...ways.values()].flat(), ({ to }) => [to]);
  const starts = [...ways.keys()].toSorted(byText).map((start) => ({ start, back: stepsBack(start, into) }));
  const loops: (readonly L[])[] = [];
  for (let length = 1; length <= MOST_STEPS; length += 1) {
    for (const from of starts) loops.push(...loopsFrom(from, ways, { length, most: MOST_LOOPS - loops.length }));
  }
  const looped = new Set(loops.flatMap((loop) => loop.map(({ from }) => from)));
  for (const { start: party } of starts) {
    const loop = looped.has(party) || loops.length === MOST_LOOPS ? undefined : shortestFrom(party, ways);
    for (const { from } of loop ?? []) looped.add(from);
    if (loop !== undefined) loops.push(loop);
  }
  return loops;
}

/** Where one can go from a party, by id: one line to each, the best where several run. */
type Ways<L> = ReadonlyMap<string, readonly L[]>;

function bestLines<L extends Line>(lines: readonly L[]): Ways<L> {
  const ways = new Map<string, L[]>();
  for (const line of lines.toSorted(byKeys((each) => [each.to, ESCALATION_ORDER.indexOf(each.type), each.id]))) {
    const from = ways.get(line.from) ?? [];
    if (!from.some(({ to }) => to === line.to)) from.push(line);
    ways.set(line.from, from);
  }
  return ways;
}

interface Start {
  readonly start: string;
  /** How many steps at least lead from each party back to the start. */
  readonly back: ReadonlyMap<string, number>;
}

interface Wanted {
  readonly length: number;
  readonly most: number;
}

// Through no party with a lower id than the start, so that no loop is found from two of its parties.
function loopsFrom<L extends Line>({ start, back }: Start, ways: Ways<L>, { length, most }: Wanted): readonly (readonly L[])[] {
  const leadsBack = ({ from, to }: L, left: number): boolean => to > start && to !== from && (back.get(to) ?? Infinity) <= left;
  const loops: (readonly L[])[] = [];
  const walk = (at: string, way: readonly L[]): void => {
    const left = length - way.length - 1;
    for (const line of ways.get(at) ?? []) {
      if (loops.length === most) return;
      if (line.to === start && left === 0) loops.push([...way, line]);
      if (leadsBack(line, left) && !way.some(({ from }) => from === line.to)) walk(line.to, [...way, line]);
    }
  };
  if (most > 0) walk(start, []);
  return loops;
}

/** How many steps at least lead from each party back to the start, through none with a lower id. */
function stepsBack<L extends Line>(start: string, into: ReadonlyMap<string, readonly L[]>): ReadonlyMap<string, number> {
  const back = new Map<string, number>([[start, 0]]);
  let reached = [start];
  for (let steps = 1; reached.length > 0; steps += 1) {
    const next = reached.flatMap((to) => into.get(to) ?? []).map(({ from }) => from).filter((from) => from > start && !back.has(from));
    for (const from of next) back.set(from, steps);
    reached = [...new Set(next)];
  }
  return back;
}

/** The shortest loop through a party, turned so that it begins at its lowest id; undefined: none. */
function shortestFrom<L extends Line>(party: string, ways: Ways<L>): readonly L[] | undefined {
  const came = new Map<string, L>();
  let reached = [party];
  while (reached.length > 0 && !came.has(party)) {
    const steps = reached.flatMap((at) => ways.get(at) ?? []).filter(({ to }) => !came.has(to));
    for (const step of steps) if (!came.has(step.to)) came.set(step.to, step);
    reached = [...new Set(steps.map(({ to }) => to))];
  }
  const loop: L[] = [];
  for (let step = came.get(party); step !== undefined && loop.length <= came.size; step = step.from === party ? undefined : came.get(step.from)) loop.unshift(step);
  const lowest = loop.findIndex(({ from }) => loop.every((other) => from <= other.from));
  return loop.length === 0 ? undefined : [...loop.slice(lowest), ...loop.slice(0, lowest)];
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
