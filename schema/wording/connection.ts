// How two parties are connected, as a sentence and step by step; and where it breaks.
import { meaningOf, type StepType } from '#schema/vocabulary/relationship-types.ts';
import type { MemberRole } from '#schema/vocabulary/seats.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { partyName, sentence, verbOf as verbFor, type NamedParty } from '#schema/wording/party-name.ts';

export interface SpokenStep {
  readonly type: StepType;
  /** True where it is walked from its stored start to its end. */
  readonly isForward: boolean;
  /** Of a seat. */
  readonly role: MemberRole | null;
  readonly status: Status;
  readonly party: NamedParty;
  readonly isReading: boolean;
}

/** "The sub-group is part of the board, which is part of the partnership." */
export function sayWay(start: NamedParty, steps: readonly SpokenStep[]): string {
  const walked = steps.map((step, at) => `${verbFor(steps[at - 1]?.party ?? start, verbOf(step))} ${partyName(step.party)}${groundOf(step)}`);
  return sentence(`${partyName(start)} ${walked.join(', which ')}`);
}

/** One step of it: "The sub-group is part of the board." */
export function sayWayStep(from: NamedParty, step: SpokenStep): string {
  return sayWay(from, [step]);
}

function verbOf({ type, isForward, role }: SpokenStep): string {
  const at = isForward ? 0 : 1;
  if (type === 'MEMBER_OF') return (role === 'CHAIR' ? ['chairs', 'is chaired by'] as const : ['is a member of', 'has as a member'] as const)[at];
  if (type === 'HAS_SEAT_ON') return (['has a seat held for it on', 'has a seat held for'] as const)[at];
  return meaningOf(type).says[at];
}

function groundOf({ status, isReading }: SpokenStep): string {
  return `${sayStanding(status)}${isReading ? ' (our reading)' : ''}`;
}

interface SpokenConnection {
  readonly from: NamedParty;
  readonly to: NamedParty;
  /** The first way as a sentence; undefined: none joins them. */
  readonly first: string | undefined;
  readonly total: number;
  /** Why one or both of the two do not stand on the day, a sentence each. */
  readonly idle: readonly string[];
}

/** The first way, and how many there are; or that no line and no seat joins the two. */
export function sayConnection({ from, to, first, total, idle }: SpokenConnection): string {
  if (first !== undefined) return total === 1 ? first : `${first} There ${total === 2 ? 'is another way' : `are ${String(total - 1)} other ways`} of that length.`;
  return [sentence(`No line and no seat known on this day joins ${partyName(from)} and ${partyName(to)}, even through others`), ...idle].join(' ');
}

/** Where both ends are one party. */
export function saySame(party: NamedParty): string {
  return sentence(`${partyName(party)} is asked for on both sides: choose two`);
}

const MOST_NAMES = 5;

/** Of a side that does not stand on the day, after why it does not: what papers leave open of it leads nowhere. */
export function sayIdleSide(why: string): string {
  return `${why} No line and no seat leads on from there.`;
}

/** How far a side leads: "From the panel no line and no seat leads anywhere." */
export function sayBreak(start: NamedParty, reached: readonly NamedParty[]): string {
  if (reached.length === 0) return sentence(`From ${partyName(start)} no line and no seat leads anywhere: no paper says with whom it works, to whom it reports or who sits on it`);
  const named = reached.slice(0, MOST_NAMES).map(partyName);
  const more = reached.length > MOST_NAMES ? [`${String(reached.length - MOST_NAMES)} more`] : [];
  return sentence(`From ${partyName(start)} lines and seats lead to ${sayCount(reached.length, 'party', 'parties')}, and no further: ${sayList([...named, ...more])}`);
}
