// Who answers, which ways lead up, and what a party answers for, worked out a second time from a generated graph, for tests only.
import { ESCALATION_ORDER } from '#schema/vocabulary/relationship-types.ts';
import type { GeneratedAsk, GeneratedAssignment, GeneratedGraph, GeneratedItem, GeneratedLine } from './generated-graph.ts';
import { readInMemory } from './read-in-memory.ts';

export interface Reached {
  readonly duty: GeneratedAssignment;
  /** What the duty is recorded on, and how many steps above the item that is. */
  readonly held: GeneratedItem;
  readonly distance: number;
}

export interface WayUp {
  readonly party: string;
  /** The duty's id, then those of the lines. */
  readonly ids: readonly string[];
  readonly stop: 'TOP' | 'LOOP' | 'LIMIT';
}

interface Climbed {
  readonly line: GeneratedLine;
  readonly below: string;
  readonly above: string;
}

const MOST = 12;

/** All the answers to one ask of one graph. */
export function routesInMemory(graph: GeneratedGraph, ask: GeneratedAsk) {
  const time = readInMemory(graph);
  const hidden = new Set(graph.parties.filter(({ label, visibility }) => label === 'Person' && visibility !== 'PUBLIC').map(({ id }) => id));
  const recorded = graph.assignments.filter((duty) => time.isKnown(duty, ask) && (duty.letter === 'ACCOUNTABLE' || duty.letter === 'RESPONSIBLE') && !hidden.has(duty.party));
  // What is over, or only to come, answers for nothing.
  const over = new Set(graph.parties.filter(({ status, validTo }) => status === 'ENDED' || validTo <= ask.asOf).map(({ id }) => id));
  const toCome = new Set(graph.parties.filter(({ validFrom }) => validFrom > ask.asOf).map(({ id }) => id));
  const duties = recorded.filter(({ party }) => !over.has(party) && !toCome.has(party));
  const lost = recorded.filter(({ party }) => over.has(party));
  const climbed = graph.lines.filter((line) => time.isKnown(line, ask)).flatMap((line): readonly Climbed[] => {
    if (!ESCALATION_ORDER.some((type) => type === line.type)) return [];
    return [line.type === 'OVERSEES' ? { line, below: line.to, above: line.from } : { line, below: line.from, above: line.to }];
    // What is over is no step upward, whatever lines of it were left open.
  }).filter(({ below }) => !over.has(below));
  const holds = (item: GeneratedItem): GeneratedItem | undefined => (item.label === 'Risk' ? undefined : graph.items.find(({ id }) => id === item.within));

  /** `among`: the duties that count, or those lost with whoever held them. */
  function reaching(item: GeneratedItem, among: readonly GeneratedAssignment[] = duties): readonly Reached[] {
    const chain: GeneratedItem[] = [];
    for (let at: GeneratedItem | undefined = item; at !== undefined; at = holds(at)) chain.push(at);
    return chain.flatMap((held, distance) => among.filter((duty) => duty.item === held.id).map((duty) => ({ duty, held, distance })));
  }

  // Breadth first over whole routes, then put in order: unlike the rule, which goes deep and stops at fifty.
  function waysFrom(party: string): readonly WayUp[] {
    const ended: (WayUp & { readonly path: readonly Climbed[] })[] = [];
    let open: (readonly Climbed[])[] = [[]];
    while (open.length > 0) {
      open = open.flatMap((path) => {
        const at = path.at(-1)?.above ?? party;
        const onward = climbed.filter(({ below }) => below === at);
        const stop = path.some(({ below }) => below === at) ? 'LOOP' : onward.length === 0 ? 'TOP' : path.length === MOST ? 'LIMIT' : undefined;
        if (stop === undefined) return onward.map((step) => [...path, step]);
        ended.push({ party, ids: path.map(({ line }) => line.id), stop, path });
        return [];
      });
    }
    const keyOf = (path: readonly Climbed[]): string => path.map(({ line }) => `${String(ESCALATION_ORDER.findIndex((type) => type === line.type))} ${line.id}`).join('|');
    return ended.toSorted((a, b) => (keyOf(a.path) < keyOf(b.path) ? -1 : 1)).slice(0, 50).map(({ ids, stop }) => ({ party, ids, stop }));
  }

  /** Steps up from each party to the one asked; absent: none of at most 12 lines. */
  function stepsTo(top: string): ReadonlyMap<string, number> {
    const steps = new Map([[top, 0]]);
    for (let round = 1; round <= MOST; round += 1) {
      for (const { below, above } of climbed) if (steps.get(above) === round - 1 && !steps.has(below)) steps.set(below, round);
    }
    return steps;
  }

  function isWithin(item: GeneratedItem | undefined, held: string): boolean {
    return item !== undefined && (item.id === held || isWithin(holds(item), held));
  }

  return { time, duties, lost, reaching, waysFrom, stepsTo, isWithin };
}

/** True of what counts without proposals. */
export function isLive({ status }: { readonly status: string }): boolean {
  return status === 'IN_FORCE' || status === 'SHADOW';
}

/** Whom to tell first: in force; then stated owners, then what is recorded on the item itself, the responsible before an owner we only read; near, stated, by id. */
export function tellingOrder(a: Reached, b: Reached): number {
  const keys = ({ duty, distance }: Reached): readonly (number | string)[] => {
    const isReading = duty.basis === 'IMPLIED';
    const rank = duty.letter === 'ACCOUNTABLE' && !isReading ? 0 : (distance > 0 ? 10 : 0) + (duty.letter === 'RESPONSIBLE' ? 1 : 2);
    return [isLive(duty) ? 0 : 1, rank, distance, isReading ? 1 : 0, duty.id];
  };
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((key, index) => key !== right[index]);
  return at === -1 ? 0 : (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1;
}
