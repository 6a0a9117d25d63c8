// Loops printed, and bodies of which nobody says to whom they report.
import { sayDay, type Day } from '#schema/period.ts';
import { meaningOf, type EscalationType } from '#schema/vocabulary/relationship-types.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount } from '#schema/wording/papers.ts';
import { partyName, sentence, verbOf, type NamedParty } from '#schema/wording/party-name.ts';

interface SpokenLoopStep {
  readonly type: EscalationType;
  readonly status: Status;
  readonly party: NamedParty;
}

/** "The board reports to the group, which is part of the board: a loop of 2 steps." */
export function sayLoop(steps: readonly SpokenLoopStep[]): string {
  const [first] = steps;
  if (first === undefined) return '';
  const above = steps.map(({ type, status }, at) => `${upwards(type)} ${partyName((steps[at + 1] ?? first).party)}${sayStanding(status)}`);
  return sentence(`${partyName(first.party)} ${above.join(', which ')}: a loop of ${sayCount(steps.length, 'step')}`);
}

function upwards(type: EscalationType): string {
  const { says, isClimbedReversed } = meaningOf(type);
  return says[isClimbedReversed === true ? 1 : 0];
}

interface SpokenTop {
  readonly body: NamedParty;
  readonly status: Status;
  readonly below: number;
  /** True where it reported to parties that have all ended. */
  readonly hadAbove: boolean;
}

/** "No paper says to whom the Care Provider Panel reports." */
export function sayTop({ body, status, below, hadAbove }: SpokenTop): string {
  const who = `${partyName(body)}${sayStanding(status)}`;
  const said = hadAbove ? `All that ${who} reported to has ended` : `No paper says to whom ${who} ${verbOf(body, 'reports')}`;
  return below === 0 ? sentence(said) : sentence(`${said}; ${sayCount(below, 'party stands', 'parties stand')} below it, so their trails end there`);
}

interface SpokenFaults {
  readonly asOf: Day;
  readonly loops: number;
  readonly tops: number;
  readonly bodies: number;
  /** True where only some bodies were asked for. */
  readonly isNarrowed?: boolean;
}

/** "No loop is known on 15 March 2023. Of 43 bodies known on that day, no paper says to whom 34 report." */
export function sayFaults({ asOf, loops, tops, bodies, isNarrowed = false }: SpokenFaults): string {
  const such = isNarrowed ? 'such ' : '';
  if (bodies === 0) return `No ${such}body is known on ${sayDay(asOf)}.`;
  const found = sayLoops(loops, isNarrowed, sayDay(asOf));
  if (tops === 0) return `${found} For each of the ${sayCount(bodies, `${such}body`, `${such}bodies`)} known on that day we know to whom it reports.`;
  const known = bodies === 1 ? `the one ${such}body` : `${String(bodies)} ${such}bodies`;
  return `${found} Of ${known} known on that day, no paper says to whom ${tops === bodies && tops > 1 ? 'any reports' : `${String(tops)} ${tops === 1 ? 'reports' : 'report'}`}.`;
}

function sayLoops(loops: number, isNarrowed: boolean, day: string): string {
  const through = isNarrowed ? ' through any of these' : '';
  if (loops === 0) return `No loop${through} is known on ${day}.`;
  return sentence(`${sayCount(loops, 'loop')}${through} ${loops === 1 ? 'is' : 'are'} known on ${day}`);
}
