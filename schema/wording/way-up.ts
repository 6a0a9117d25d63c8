// The way up from an item, step by step, and where the trail stops.
import type { Thing } from '#schema/answer.ts';
import type { Stop } from '#schema/rules/escalation.ts';
import type { AssignmentBasis } from '#schema/vocabulary/accountability.ts';
import type { ClaimBasis } from '#schema/vocabulary/evidence.ts';
import type { EscalationType } from '#schema/vocabulary/relationship-types.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import type { SpokenDuty } from '#schema/wording/ownership.ts';
import { sayList } from '#schema/wording/papers.ts';
import { capital, itDoes, partyName, sentence, verbOf } from '#schema/wording/party-name.ts';

/** The heading above the steps; a part or an oversight is never called the escalation route. */
export function sayWayUp(lines: readonly Climbed[], isAnybody: boolean): string {
  if (!isAnybody) return 'No escalation route is stated, and no paper names anybody to start from.';
  const ground = lines.length === 0 ? 'Reporting lines we can see' : sayGroundOfRoute(lines);
  return `${lines.some(isStatedRoute) ? '' : 'No escalation route is stated. '}${ground}:`;
}

/** A line that is climbed, and whose word it is. */
export interface Climbed {
  readonly type: EscalationType;
  readonly basis: ClaimBasis;
}

/** "Stated escalation route" where every line is; "An escalation route by our reading, and reporting lines we can see". */
export function sayGroundOfRoute(lines: readonly Climbed[]): string {
  const stated = lines.filter(isStatedRoute).length;
  const read = lines.filter(({ type, basis }) => type === 'ESCALATES_TO' && basis === 'IMPLIED').length;
  return capital([
    ...(stated === 0 ? [] : [`stated escalation route${stated === lines.length ? '' : ' in part'}`]),
    ...(read === 0 ? [] : ['an escalation route by our reading']),
    ...(stated + read === lines.length ? [] : ['reporting lines we can see']),
  ].join(', and '));
}

function isStatedRoute({ type, basis }: Climbed): boolean {
  return type === 'ESCALATES_TO' && basis === 'STATED';
}

/** The first step: who holds or delivers the item. `boards`: the task of which this is one, null where there is none. */
export function sayFirstStep(duty: SpokenDuty, boards: string | null, meets: string | null): string {
  return `${firstGround(duty, boards)} ${sayRhythm(duty.party, meets)}`.trim();
}

/** The first step where the way up is asked for a party itself. */
export function sayStart(party: Thing, meets: string | null): string {
  return `The way up starts here. ${sayRhythm(party, meets)}`.trim();
}

function firstGround({ letter, basis, via, status, isRoute }: SpokenDuty, boards: string | null): string {
  const role = isRoute ? 'Delivery runs through it' : 'Responsible for delivery';
  const verb = `${letter === 'ACCOUNTABLE' ? 'Owner, accountable' : role}${sayStanding(status)}`;
  const isReading = basis === 'IMPLIED';
  const ground = status === 'IN_FORCE' ? ` (${GROUNDS[basis]})` : '';
  if (via === null) return `${verb}${isReading ? ': our reading' : ground}.`;
  if (isReading && boards !== null) return `${verb} (stated); matched to this ${via.kind === 'PRIORITY_AREA' ? 'area' : 'part'} by name (our reading).`;
  return `${verb} through ${via.name}${isReading ? ' (our reading)' : ground}.`;
}

const GROUNDS = {
  STATED: 'stated',
  IMPLIED: 'our reading',
  PROPOSED: 'proposed',
  AGREED: 'agreed',
  CONFIRMED_BY_HOLDER: 'confirmed by its holder',
} as const satisfies Record<AssignmentBasis, string>;

export interface SpokenStep {
  readonly type: EscalationType;
  readonly below: Thing;
  readonly party: Thing;
  readonly status: Status;
  readonly basis: ClaimBasis;
  readonly meets: string | null;
  /** How often it is reported to, as printed. */
  readonly cadence?: string | null | undefined;
}

/** Each further step: what ties the party below to this one. */
export function sayStep({ type, below, party, status, basis, meets, cadence }: SpokenStep): string {
  const reading = basis === 'IMPLIED' ? ' (our reading)' : ' (stated)';
  const ground = status === 'IN_FORCE' ? reading : sayStanding(status);
  const rhythm = typeof cadence === 'string' ? `, ${cadence}` : '';
  return `${sentence(`${sayTie(type, below)}${rhythm}${ground}`)} ${sayRhythm(party, meets)}`.trim();
}

function sayTie(type: EscalationType, below: Thing): string {
  return type === 'OVERSEES' ? `it oversees ${partyName(below)}` : `${partyName(below)} ${verbOf(below, UPWARDS[type])} it`;
}

const UPWARDS = {
  ESCALATES_TO: 'escalates to',
  ACCOUNTABLE_TO: 'is accountable to',
  REPORTS_TO: 'reports to',
  PART_OF: 'is part of',
} as const satisfies Record<Exclude<EscalationType, 'OVERSEES'>, string>;

function sayRhythm(party: Thing, meets: string | null): string {
  return party.kind === 'BODY' ? `How often it meets: ${meets ?? 'not stated'}.` : '';
}

interface Ending {
  readonly stop: Stop;
  readonly last: Thing;
  /** True where the last party has ended by the day. */
  readonly hasEnded: boolean;
  /** Parties from which other ways lead up. */
  readonly others: readonly Thing[];
}

/** Where the trail stops and why; and where another way up starts. */
export function sayStop({ stop, last, hasEnded, others }: Ending): string {
  const more = others.length === 0 ? '' : ` ${others.length === 1 ? 'Another way up starts' : 'Other ways up start'} at ${sayList(others.map(partyName))}.`;
  return `${hasEnded ? sayEndedTop(last) : STOPS[stop](last)}${more}`;
}

function sayEndedTop(last: Thing): string {
  return `The trail stops at ${partyName(last)}, which ${verbOf(last, 'has')} ended: no paper says what followed.`;
}

/** Before the first paper that speaks of the item. */
export const NO_WAY_UP_YET = 'No way up was recorded for this date.';

/** Where there is nobody to start from. */
export const NO_TRAIL = 'There is no trail to follow.';

const STOPS = {
  TOP: (last) => `The trail stops at ${partyName(last)}: no paper says to whom ${itDoes(last, 'reports')}.`,
  LOOP: (last) => `The trail comes back to ${partyName(last)}, so it ends here.`,
  LIMIT: (last) => `The trail goes on above ${partyName(last)}; we show its first steps.`,
} as const satisfies Record<Stop, (last: Thing) => string>;
