// Every way up from an item: who is told first, over which lines it goes on, where it stops and why.
import type { Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { newestFirst } from '#schema/rules/attestation.ts';
import { certaintyOn, weakest, type DatedFact } from '#schema/rules/certainty.ts';
import type { Stop } from '#schema/rules/escalation.ts';
import { inOrderOfTelling, isLive } from '#schema/rules/holding.ts';
import type { StoredDuty, StoredOwnership } from '#schema/rules/ownership-card.ts';
import type { Reading } from '#schema/rules/statement.ts';
import { statusOn, type Standing } from '#schema/rules/status-on.ts';
import { toThing, type StoredThing } from '#schema/rules/thing.ts';
import { climbed, firstStep, stepFrom, stepsOf, waysUp, type StoredLine, type Way, type WayUpStep } from '#schema/rules/way-up.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import { sayRoute, sayRouteHeading, type SpokenRoute } from '#schema/wording/escalation-route.ts';
import { sayStop } from '#schema/wording/way-up.ts';

type Holding = Pick<StoredDuty, 'heldBy' | 'unshown' | 'emptyPost'>;

/** A party that a duty or a line leads to. */
export interface StoredHolderOf extends Holding {
  readonly id: string;
}

export interface StoredEscalation extends Pick<StoredOwnership, 'item' | 'edition' | 'shared' | 'gaps'> {
  /** Of parties that stand on the day. */
  readonly duties: readonly Omit<StoredDuty, keyof Holding>[];
  /** Each once, `from` below, `to` above. */
  readonly lines: readonly StoredLine[];
  readonly parties: readonly StoredHolderOf[];
}

export interface EscalationStep extends WayUpStep {
  readonly cadenceAbsence: AbsenceReason | null;
  readonly heldBy: Thing | null;
  readonly absence: AbsenceReason | null;
}

export interface EscalationRoute {
  readonly id: string;
  readonly say: string;
  readonly heading: string;
  readonly steps: readonly EscalationStep[];
  readonly stop: string;
  readonly stopReason: Stop;
  readonly absence: AbsenceReason | null;
  readonly certainty: Certainty;
}

/** From whoever is told first, best line first; each holder starts its routes once, by the best of its duties. */
export function escalationRoutes(found: StoredEscalation, reading: Reading): readonly EscalationRoute[] {
  const holders = new Map(found.parties.map((party) => [party.id, party]));
  const duties = found.duties.map((duty): StoredDuty => ({ ...duty, ...holdingOf(holders, duty.party.id) }));
  const starts = [...new Map(inOrderOfTelling(duties).toReversed().map((duty) => [duty.party.id, duty])).values()].toReversed();
  return inOrderOfTelling(starts).flatMap((duty) => {
    const via = duty.via === null ? null : toThing(duty.via);
    const start = { ...duty, via, first: firstStep({ ...found, duties }, duty, reading) };
    return waysUp(duty.party.id, found.lines, reading.asOf).map((route) => routeOf({ holders, reading }, start, route));
  });
}

/** From the party itself, best line first. */
export function routesFrom(party: Parameters<typeof stepFrom>[0] & Standing, found: Pick<StoredEscalation, 'lines' | 'parties'>, reading: Reading): readonly EscalationRoute[] {
  const holders = new Map(found.parties.map((one) => [one.id, one]));
  const start: Start = { ...party, via: null, basis: 'STATED', status: statusOn(reading.asOf, party), party, first: stepFrom(party, reading) };
  return waysUp(party.id, found.lines, reading.asOf).map((route) => routeOf({ holders, reading }, start, route));
}

interface Walk { readonly holders: ReadonlyMap<string, StoredHolderOf>; readonly reading: Reading }

/** Who is told first, and the fact that says so: a duty, or the party itself. */
interface Start extends DatedFact, Pick<SpokenRoute, 'via' | 'basis' | 'status'> { readonly id: string; readonly party: StoredThing; readonly first: WayUpStep }

function routeOf({ holders, reading }: Walk, { first, via, ...start }: Start, { steps: lines, stop, hasEnded }: Way): EscalationRoute {
  const { asOf } = reading;
  const steps = [first, ...stepsOf(first.party, lines, reading)].map((step) => stepOf(step, holdingOf(holders, step.party.id), asOf));
  const last = lines.at(-1)?.party ?? start.party;
  const spoken = lines.map((line) => ({ ...line, party: toThing(line.party) }));
  return {
    id: [start, ...lines].map(({ id }) => id).join('.'),
    say: sayRoute({ via, party: first.party, basis: start.basis, status: start.status, steps: spoken, stop, hasEnded }),
    heading: sayRouteHeading(climbed(lines, reading)),
    steps,
    stop: sayStop({ stop, last: toThing(last), hasEnded, others: [] }),
    stopReason: stop,
    absence: stop === 'TOP' ? TOP_REASONS[hasEnded ? 'ENDED' : 'OPEN'] : null,
    certainty: weakest([certaintyOn(asOf, start), ...lines.map((line) => certaintyOn(asOf, line))]),
  };
}

const TOP_REASONS = { ENDED: 'BODY_ENDED', OPEN: 'NOT_STATED_IN_SOURCE' } as const satisfies Record<string, AbsenceReason>;

function stepOf(step: WayUpStep, { heldBy, unshown, emptyPost }: Holding, asOf: Day): EscalationStep {
  const named = heldBy.find(isLive) ?? heldBy[0];
  const isEmpty = step.party.kind === 'POST' && named === undefined && unshown === 0;
  return {
    ...step,
    cadenceAbsence: step.party.kind === 'BODY' && step.cadence === null ? 'NOT_STATED_IN_SOURCE' : null,
    heldBy: named === undefined ? null : toThing(named),
    absence: isEmpty ? emptyReason(emptyPost, asOf) : null,
  };
}

function emptyReason(emptyPost: Holding['emptyPost'], asOf: Day): AbsenceReason {
  return newestFirst(asOf, emptyPost)[0]?.reason ?? 'NOT_STATED_IN_SOURCE';
}

function holdingOf(holders: ReadonlyMap<string, StoredHolderOf>, id: string): Holding {
  const { heldBy = [], unshown = 0, emptyPost = [] } = holders.get(id) ?? {};
  return { heldBy, unshown, emptyPost };
}
