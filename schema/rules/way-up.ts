// The way up of the answer card: one route, the best; other starting points are named beside it.
import type { Citation, Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { basisOfLine, citationsOf } from '#schema/rules/citing.ts';
import { routesUp, type Line, type Route } from '#schema/rules/escalation.ts';
import { inOrderOfAsking, isLive } from '#schema/rules/holding.ts';
import { sharedTaskOf, spoken, type StoredDuty, type StoredOwnership } from '#schema/rules/ownership-card.ts';
import type { Reading, StoredFact } from '#schema/rules/statement.ts';
import { hasEnded, type Standing } from '#schema/rules/status-on.ts';
import { toThing, type StoredThing } from '#schema/rules/thing.ts';
import type { EscalationType } from '#schema/vocabulary/relationship-types.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import { sayBoards } from '#schema/wording/ownership-reasons.ts';
import { NO_TRAIL, sayFirstStep, sayStart, sayStep, sayStop, sayWayUp, type Climbed } from '#schema/wording/way-up.ts';

export interface StoredLine extends StoredFact, Line {
  readonly status: Status;
  /** How often it is reported to, as printed. */
  readonly cadence?: string | null | undefined;
  readonly party: StoredThing & Omit<Standing, 'validFrom'> & { readonly meets?: string | null | undefined };
}

export interface WayUp {
  readonly say: string;
  readonly steps: readonly WayUpStep[];
  readonly stop: string;
}

export interface WayUpStep {
  readonly party: Thing;
  /** The line that leads here from the step below; null for the first. */
  readonly line: EscalationType | null;
  /** The id of that line. */
  readonly lineId: string | null;
  /** How often it is reported to, or else meets, as printed. */
  readonly cadence: string | null;
  readonly say: string;
  readonly certainty: Certainty;
  readonly evidence: readonly Citation[];
}

const MOST_STEPS = 12;

/** From whoever is asked first, over the best line at each step. `lines`: `from` below, `to` above. */
export function wayUp(found: StoredOwnership & { readonly lines: readonly StoredLine[] }, reading: Reading): WayUp {
  const starts = inOrderOfAsking(found.duties);
  const [start] = starts;
  if (start === undefined) return { say: sayWayUp([], false), steps: [], stop: NO_TRAIL };
  const [route = { steps: [], stop: 'TOP' as const, hasEnded: false }] = waysUp(start.party.id, found.lines, reading.asOf);
  const first = firstStep(found, start, reading);
  const steps = [first, ...stepsOf(first.party, route.steps, reading)].slice(0, MOST_STEPS);
  const passed = new Set(steps.map(({ party }) => party.id));
  const others = starts.map(({ party }) => toThing(party)).filter(({ id }) => !passed.has(id));
  return {
    say: sayWayUp(climbed(route.steps, reading), true),
    steps,
    stop: sayStop({ ...route, last: steps.at(-1)?.party ?? first.party, others: onePerId(others) }),
  };
}

/** A route, and whether it ends at a party that is no more. */
export interface Way extends Route<StoredLine> {
  readonly hasEnded: boolean;
}

/** The routes up from a party that stands, best first: one that has ended is no step upward, whatever lines of it were left open. */
export function waysUp(start: string, lines: readonly StoredLine[], asOf: Day): readonly Way[] {
  const ended = new Set(lines.filter(({ party }) => hasEnded(asOf, party)).map(({ to }) => to));
  return routesUp(start, lines.filter(({ from }) => !ended.has(from))).map((route) => ({ ...route, hasEnded: ended.has(route.steps.at(-1)?.to ?? start) }));
}

/** What a heading is made of: which lines are climbed, and whose word they are. */
export function climbed(lines: readonly StoredLine[], { cited }: Reading): readonly Climbed[] {
  return lines.map((line) => ({ type: line.type, basis: basisOfLine(line, cited) }));
}

/** Who holds or delivers the item, and on what ground. */
export function firstStep(found: Pick<StoredOwnership, 'shared' | 'duties' | 'item' | 'edition'>, start: StoredDuty, reading: Reading): WayUpStep {
  const { asOf, cited } = reading;
  const task = sharedTaskOf(found, reading);
  const duty = spoken(reading, start);
  const board = task?.boards.find((share) => isLive(share) && share.party.id === duty.party.id);
  const boards = task === undefined || board === undefined ? null : sayBoards(task);
  return {
    party: duty.party,
    line: null,
    lineId: null,
    cadence: start.party.meets ?? null,
    say: sayFirstStep(duty, boards, start.party.meets ?? null),
    certainty: certaintyOn(asOf, start),
    evidence: citationsOf([...start.claimIds, ...(board?.claimIds ?? [])], cited),
  };
}

/** Whom the way up is asked of. */
export function stepFrom(party: StoredFact & StoredThing & Pick<StoredLine['party'], 'meets'>, { asOf }: Reading): WayUpStep {
  const [thing, cadence] = [toThing(party), party.meets ?? null];
  return { party: thing, line: null, lineId: null, cadence, say: sayStart(thing, cadence), certainty: certaintyOn(asOf, party), evidence: [] };
}

/** Each further step, from the one below it. */
export function stepsOf(first: Thing, lines: readonly StoredLine[], { asOf, cited }: Reading): readonly WayUpStep[] {
  return lines.map((line, at) => {
    const lower = lines[at - 1];
    const evidence = citationsOf(line.claimIds, cited);
    const party = toThing(line.party);
    const below = lower === undefined ? first : toThing(lower.party);
    return { party, line: line.type, lineId: line.id, cadence: line.cadence ?? line.party.meets ?? null, say: sayStep({ ...line, below, party, basis: basisOfLine(line, cited), meets: line.party.meets ?? null }), certainty: certaintyOn(asOf, line), evidence };
  });
}

function onePerId(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
