// Every way up from an item: each route as a sentence, what it may be called, and all of them as text.
import type { Citation, Thing } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import type { Stop } from '#schema/rules/escalation.ts';
import type { AssignmentBasis } from '#schema/vocabulary/accountability.ts';
import type { EscalationType } from '#schema/vocabulary/relationship-types.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { citedIn } from '#schema/wording/answer-card.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { itDoes, partyName, sayNumber, sentence, verbOf } from '#schema/wording/party-name.ts';
import { sayGroundOfRoute, type Climbed } from '#schema/wording/way-up.ts';

export interface SpokenRoute {
  /** The area, theme or plan the duty of whom to tell is recorded on; null: the item itself. */
  readonly via: Thing | null;
  readonly party: Thing;
  readonly basis: AssignmentBasis;
  readonly status: Status;
  readonly steps: readonly { readonly type: EscalationType; readonly party: Thing; readonly status: Status }[];
  readonly stop: Stop;
  /** True where the last party has ended by the day. */
  readonly hasEnded: boolean;
}

/** "Through Living Well, tell the Living Well Partnership Board (our reading), which is part of … The trail stops there: …" */
export function sayRoute({ via, party, basis, status, steps, stop, hasEnded }: SpokenRoute): string {
  const holder = `${via === null ? 'Tell' : `Through ${via.name}, tell`} ${partyName(party)}${basis === 'IMPLIED' ? ' (our reading)' : ''}${sayStanding(status)}`;
  const climbers = [party, ...steps.map((step) => step.party)];
  const above = steps.map((step, at) => `which ${verbOf(climbers[at] ?? party, UPWARDS[step.type])} ${partyName(step.party)}${sayStanding(step.status)}`);
  const last = climbers.at(-1) ?? party;
  return `${[holder, ...above].join(', ')}. ${hasEnded ? `The trail stops there: ${itDoes(last, 'has')} ended, and no paper says what followed.` : ENDINGS[stop](last)}`;
}

const UPWARDS = {
  ESCALATES_TO: 'escalates to',
  ACCOUNTABLE_TO: 'is accountable to',
  REPORTS_TO: 'reports to',
  OVERSEES: 'is overseen by',
  PART_OF: 'is part of',
} as const satisfies Record<EscalationType, string>;

const ENDINGS = {
  TOP: (last) => `The trail stops there: no paper says to whom ${itDoes(last, 'reports')}.`,
  LOOP: () => 'There the trail comes back to where it was.',
  LIMIT: () => 'The trail goes on above; we show its first steps.',
} as const satisfies Record<Stop, (last: Thing) => string>;

/** What a route may be called: an escalation route only as far as one is stated. */
export function sayRouteHeading(lines: readonly Climbed[]): string {
  return lines.length === 0 ? 'Whom to tell; we can see no line that leads on' : sayGroundOfRoute(lines);
}

/** "Route 1 of 2: reporting lines we can see"; `at` counts from 0. */
export function sayWhichRoute(routes: readonly { readonly heading: string }[], at: number): string {
  const heading = routes[at]?.heading ?? '';
  return `Route ${String(at + 1)} of ${String(routes.length)}: ${heading.slice(0, 1).toLowerCase()}${heading.slice(1)}`;
}

interface SpokenEscalation {
  /** The headline of who owns it, without a full stop, where nobody does; null where somebody does. */
  readonly unowned: string | null;
  readonly routes: readonly { readonly say: string }[];
}

/** Why nobody owns it, then the best route and how many others there are. */
export function sayEscalation({ unowned, routes }: SpokenEscalation): string {
  const [best, ...others] = routes;
  if (best === undefined) return sentence(`${unowned ?? 'Nobody we may name owns this'}, and no paper names anybody to start from`);
  const more = others.length === 0 ? '' : ` There ${others.length === 1 ? 'is' : 'are'} ${sayNumber(others.length)} other ${others.length === 1 ? 'way' : 'ways'} up.`;
  return `${unowned === null ? '' : `${sentence(unowned)} `}${best.say}${more}`;
}

interface RouteText {
  readonly heading: string;
  readonly steps: readonly { readonly party: Thing; readonly say: string; readonly evidence: readonly Citation[] }[];
  readonly stop: string;
}

interface EscalationText {
  readonly asOf: Day;
  readonly item: Thing;
  readonly say: string;
  readonly routes: readonly RouteText[];
}

/** Plain lines: the item, the day, the sentence, then each route with its papers in brackets. */
export function escalationAsText({ asOf, item, say, routes }: EscalationText): string {
  const blocks = [
    [`The way up from: ${item.detail === null ? item.name : `${item.name} (${item.detail})`}`, `As at ${sayDay(asOf)}`],
    [say],
    ...routes.map(({ heading, steps, stop }, at) => [
      `Route ${String(at + 1)} of ${String(routes.length)}: ${heading.slice(0, 1).toLowerCase()}${heading.slice(1)}`,
      ...steps.map((step, index) => `${String(index + 1)}. ${step.party.name}. ${step.say}${citedIn(step.evidence)}`),
      stop,
    ]),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}
