// What changed between two days, in sentences: "not seen since" is never "ended".
import { sayDay, type Day } from '#schema/period.ts';
import type { ChangeEventKind } from '#schema/vocabulary/change-events.ts';
import type { MemberRole } from '#schema/vocabulary/seats.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount, sayDated, sayList, sayWhen } from '#schema/wording/papers.ts';
import { itDoes, partyName, pronounOf, sentence, verbOf, type NamedParty } from '#schema/wording/party-name.ts';

/** A party in a sentence. */
export interface ChangedParty extends NamedParty {
  readonly status: Status;
}

/** "on 1 April 2024"; "in January 2019" where the paper is no more exact. */
export function sayOn(day: Day, precision: string | null | undefined): string {
  return sayWhen(sayDay(day, precision === 'UNKNOWN' ? 'DAY' : precision ?? 'DAY'));
}

/** "The Living Well Partnership Board is first seen on 15 March 2023." */
export function sayFirstSeen(party: ChangedParty, when: string): string {
  return sentence(`${named(party)} ${verbOf(party, 'is')} first seen ${when}`);
}

/** Beside what is first seen in a paper older than the newest. */
export function sayAlreadyQuiet(party: ChangedParty, when: string): string {
  return sentence(`${itDoes(party, 'was')} last seen ${when}, within two years of the newest paper`);
}

/** "The Integration Board was last seen on 25 May 2018. No later paper of County Durham names it, and none says that it ended." */
export function sayNotSeenSince(party: ChangedParty, when: string, place: string): string {
  return `${sentence(`${named(party)} ${verbOf(party, 'was')} last seen ${when}`)} No later paper of ${place} names ${pronounOf(party)}, and none says that ${itDoes(party, 'ended')}.`;
}

/** "The Care Partnership started on 1 April 2024.": of a start that a paper states; otherwise it is first seen. */
export function sayStarted(party: ChangedParty, on: string): string {
  return sentence(`${named(party)} started ${on}`);
}

/** "The Care Partnership ended on 1 April 2024.": of an end that a paper states; otherwise it is not seen since. */
export function sayHasEnded(party: ChangedParty, on: string): string {
  return sentence(`${named(party)} ended ${on}`);
}

/** "The Integrated Care Board was proposed up to 25 May 2018. A paper of 15 March 2023 has it as agreed." */
export function sayAgreed(party: ChangedParty, { proposed, agreed }: { readonly proposed: string; readonly agreed: string }): string {
  const as = party.status === 'AGREED' ? 'as agreed' : 'as in force';
  return `${sentence(`${partyName(party)} ${verbOf(party, 'was')} only proposed ${proposed}`)} A paper seen ${agreed} has ${pronounOf(party)} ${as}.`;
}

/** "First seen in autumn 2021: it is responsible for “Vision”." */
export function sayNewly(clause: string, when: string): string {
  return sentence(`First seen ${when}: ${clause}`);
}

/** "No later paper says that the Urgent Care Group supports the Board." */
export function sayNoLonger(clause: string): string {
  return sentence(`No later paper says that ${clause}`);
}

/** "Ended on 1 June 2023: the Urgent Care Group supports the Board." */
export function sayEndedOn(clause: string, on: string): string {
  return sentence(`Ended ${on}: ${clause}`);
}

/** "Started in January 2014: …" */
export function sayStartedOn(clause: string, on: string): string {
  return sentence(`Started ${on}: ${clause}`);
}

/** Of a line that no paper ends, to a party that has ended. */
export function sayLeftOpen(clause: string, ended: NamedParty): string {
  return sentence(`Left open, as ${partyName(ended)} ${verbOf(ended, 'has')} ended: ${clause}`);
}

/** "As last seen: the Urgent Care Group supports the Board."; beside a body that no later paper names. */
export function sayAsLastSeen(clause: string): string {
  return sentence(`As last seen: ${clause}`);
}

/** "the North East ICB is a member of it". `member`: as the paper calls one it does not name; null: the person is not shown. */
export function seatClause(member: NamedParty | string | null, { role, status }: { readonly role: MemberRole; readonly status: Status }): string {
  return `${nameOfMember(member)} ${SEATS[role]}${sayStanding(status)}`;
}

function nameOfMember(member: NamedParty | string | null): string {
  if (member === null) return 'a member whose name is not shown';
  return typeof member === 'string' ? `“${member}”` : partyName(member);
}

const SEATS = {
  CHAIR: 'chairs it', VICE_CHAIR: 'is vice chair of it', MEMBER: 'is a member of it', SUPPORT: 'supports its work', NOT_STATED: 'sits on it',
} as const satisfies Record<MemberRole, string>;

/** "its decision “A pooled budget” (proposed)": part of a longer sentence, without a full stop. */
export function decisionClause({ title, status }: { readonly title: string; readonly status: Status }): string {
  return `its decision “${title}”${sayStanding(status)}`;
}

/** Behind a sentence that no paper says. */
export const OUR_READING = 'That is our reading; no sentence says it.';

interface SpokenEvent {
  readonly kind: ChangeEventKind;
  readonly status: Status;
  readonly original: readonly NamedParty[];
  readonly resulting: readonly NamedParty[];
  /** "on 1 April 2024"; null where no day is stated. */
  readonly on: string | null;
}

/** "The A and the B were merged into the C on 1 April 2024."; what is not in force "is to be". */
export function sayEvent({ kind, status, original, resulting, on }: SpokenEvent): string {
  const isPlanned = status === 'PROPOSED' || status === 'AGREED';
  const [become, became] = original.length > 1 ? ['are to be', 'were'] : ['is to be', 'was'];
  const into = resulting.length === 0 ? 'something that is not named' : sayList(resulting.map(partyName));
  const from = original.length === 0 ? 'something that is not named' : sayList(original.map(partyName));
  const said = EVENTS[kind](into, isPlanned ? become : became);
  return sentence(`${from} ${said}${on === null ? '' : ` ${on}`}${sayStanding(status)}`);
}

const EVENTS = {
  NO_LONGER_EXISTS: (_, be) => `${be} dissolved`,
  REPLACED: (into, be) => `${be} replaced by ${into}`,
  MERGED: (into, be) => `${be} merged into ${into}`,
  CHANGED_NAME: (into, be) => `${be} renamed ${into}`,
  SPLIT: (into, be) => `${be} split into ${into}`,
  TRANSFERRED: (into, be) => `${be.endsWith(' be') ? be.replace(/be$/u, 'pass') : 'passed'} duties on to ${into}`,
} as const satisfies Record<ChangeEventKind, (into: string, be: string) => string>;

/** "The Integrated Care Board (agreed, not yet in force), last seen on 25 May 2018, and the … have like names. No paper says that one followed the other." */
export function sayKeptApart(earlier: ChangedParty & { readonly when: string }, later: ChangedParty & { readonly when: string }): string {
  return `${sentence(`${named(earlier)}, last seen ${earlier.when}, and ${named(later)}, first seen ${later.when}, have like names`)} `
    + 'No paper says that one followed the other, so we do not join them.';
}

function named(party: ChangedParty): string {
  return `${partyName(party)}${sayStanding(party.status)}`;
}

export interface SpokenCount {
  readonly before: number;
  readonly ended: number;
  readonly notSeenSince: number;
  readonly started: number;
  readonly firstSeen: number;
  readonly after: number;
}

interface SpokenComparison {
  readonly from: Day;
  readonly to: Day;
  readonly place: string;
  readonly bodies: SpokenCount;
  readonly lines: SpokenCount;
  readonly isChanged: boolean;
  readonly hasPaper: { readonly before: boolean; readonly after: boolean };
  /** The date of the newest paper up to the earlier day, as printed, where none is held between the two days. */
  readonly silentSince: string | undefined;
}

/** The headline of the page. Where no paper tells of the time between, that is said, and never that nothing changed. */
export function sayChanges({ from, to, place, bodies, lines, isChanged, hasPaper, silentSince }: SpokenComparison): string {
  if (!hasPaper.after) return `No paper up to ${sayDay(to)} describes how ${place} is organised, so there is nothing to compare.`;
  const parts = [
    ...counted(bodies.started, 'started'), ...counted(bodies.firstSeen, bodies.firstSeen === 1 ? 'is first seen' : 'are first seen'),
    ...counted(bodies.ended, 'ended'), ...counted(bodies.notSeenSince, bodies.notSeenSince === 1 ? 'is not seen since' : 'are not seen since'),
  ];
  const between = `Between ${sayDay(from)} and ${sayDay(to)}`;
  const missing = hasPaper.before ? '' : ` No paper up to ${sayDay(from)} describes how ${place} is organised.`;
  if (parts.length > 0) return `${between}, ${sayList(withWord(parts))}.${missing}`;
  if (lines.before !== lines.after || isChanged) return `${between}, the bodies of ${place} stay the same; what ties them changes.${missing}`;
  if (silentSince !== undefined) return `Our newest paper of ${place} up to ${sayDay(to)} is ${sayDated(silentSince)}, so we cannot tell what changed after it.`;
  return `${between}, nothing changed that the papers of ${place} show.${missing}`;
}

/** The headline where a party, or some kinds only, are asked about. */
export function sayChangesWithin({ from, to, total, within }: { readonly from: Day; readonly to: Day; readonly total: number; readonly within: string | undefined }): string {
  const about = within === undefined ? 'of the kinds asked for' : `that touch${total === 1 ? 'es' : ''} ${within}`;
  return `Between ${sayDay(from)} and ${sayDay(to)} the papers show ${sayCount(total, 'change')} ${about}.`;
}

function counted(count: number, said: string): readonly (readonly [number, string])[] {
  return count === 0 ? [] : [[count, said]];
}

// The word once: "17 bodies are first seen and 8 are not seen since".
function withWord(parts: readonly (readonly [number, string])[]): readonly string[] {
  return parts.map(([count, said], at) => (at === 0 ? `${sayCount(count, 'body', 'bodies')} ${said}` : `${String(count)} ${said}`));
}

/** "Of the 2 bodies on both days, 1 changed. Unchanged: Area Action Partnerships."; undefined where there is none. */
export function sayStayed(both: number, unchanged: readonly string[]): string | undefined {
  const changed = both - unchanged.length;
  if (both === 0) return undefined;
  if (both === 1) return `The one body on both days${unchanged.length === 1 ? `, ${unchanged.join('')}, did not change` : ' changed'}.`;
  const names = changed === 0 || unchanged.length === 0 ? '' : ` Unchanged: ${namesOf(unchanged)}.`;
  return `Of the ${String(both)} bodies on both days, ${changed === 0 ? 'none' : String(changed)} changed.${names}`;
}

/** The longest list of names inside a sentence. */
const MOST_NAMES = 12;

function namesOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 0 ? sayList([...names.slice(0, MOST_NAMES), `${String(more)} more`]) : sayList(names);
}

interface LeftOut {
  readonly from: Day;
  readonly to: Day;
  readonly planned: readonly [before: number, after: number];
  readonly old: number;
  readonly between: readonly string[];
}

/** What is in neither picture, a sentence each. */
export function sayLeftOut({ from, to, planned: [before, after], old, between }: LeftOut): readonly string[] {
  const hidden = [[before, from], [after, to]] as const;
  const parts = hidden.filter(([count]) => count > 0).map(([count, day]) => `${sayCount(count, 'body', 'bodies')} agreed or proposed on ${sayDay(day)}`);
  return [
    ...(parts.length === 0 ? [] : [`Proposals are hidden: ${sayList(parts)}.`]),
    ...(old === 0 ? [] : [`${sayCount(old, 'body', 'bodies')} had not been seen for two years by ${sayDay(from)} and ${old === 1 ? 'is' : 'are'} not compared; no paper says that ${old === 1 ? 'it' : 'they'} ended.`]),
    ...(between.length === 0 ? [] : [`${sayCount(between.length, 'body', 'bodies')} ${between.length === 1 ? 'is' : 'are'} named only between the two days, and in neither count: ${namesOf(between)}.`]),
    'A paper names what it needs: what it leaves out may still exist, and what it names first may be older.',
  ];
}

/** Why two days cannot be compared; undefined where they can. */
export function sayReversed(from: Day, to: Day): string | undefined {
  return from <= to ? undefined : `The first day, ${sayDay(from)}, comes after the second, ${sayDay(to)}. Put the earlier day first.`;
}
