// A quorum, its seats and its margin in words: "can lose 2 more".
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { CastingVote, QuorumKind } from '#schema/vocabulary/quorum.ts';
import type { MemberRole } from '#schema/vocabulary/seats.ts';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { partyName, sentence, type NamedParty } from '#schema/wording/party-name.ts';

/** "4 members", "1 member from a council". */
export function sayPart({ count, of }: { readonly count: number; readonly of: QuorumKind }): string {
  const [one, many] = KINDS[of];
  return sayCount(count, one, many);
}

const KINDS = {
  MEMBER: ['member', 'members'],
  VOTING: ['voting member', 'voting members'],
  CHAIR: ['chair or vice chair', 'chairs or vice chairs'],
  COUNCIL: ['member from a council', 'members from councils'],
  NHS: ['member from the NHS', 'members from the NHS'],
  VOLUNTARY: ['member from the voluntary sector', 'members from the voluntary sector'],
} as const satisfies Record<QuorumKind, readonly [string, string]>;

export const CASTING_WORDS = {
  CHAIR: 'The chair has a casting vote.',
  NOBODY: 'Nobody has a casting vote.',
  NOT_STATED: 'No paper says whether anybody has a casting vote.',
} as const satisfies Record<CastingVote, string>;

interface SpokenSeat {
  readonly role: MemberRole;
  readonly member: NamedParty | null;
  readonly memberText: string | null;
  readonly onBehalfOf: NamedParty | null;
  readonly absence: AbsenceReason | null;
}

/** "Chief Officers of the five partners, for Darlington Borough Council: the source speaks of one and does not say who". */
export function sayQuorumSeat({ role, member, memberText, onBehalfOf, absence }: SpokenSeat): string {
  const who = member?.name ?? memberText ?? 'A member whose name is not shown';
  const behalf = onBehalfOf === null ? '' : `, for ${partyName(onBehalfOf)}`;
  const chairs = role === 'CHAIR' ? ' (chair)' : role === 'VICE_CHAIR' ? ' (vice chair)' : '';
  const reason = absence === null ? '' : `: ${lowerFirst(ABSENCE_WORDS[absence])}`;
  return `${who}${chairs}${behalf}${reason}`;
}

interface SpokenMargin {
  readonly body: NamedParty;
  readonly parts: readonly { readonly count: number; readonly of: QuorumKind; readonly margin: number }[];
  readonly places: number;
  readonly vacant: number;
  readonly away: number;
  /** Undefined: none can be told. */
  readonly margin: number | undefined;
  readonly isAtLeast: boolean;
}

/** "The board needs 4 members, among them 1 member from a council. Of 7 places 1 is vacant, and 2 are away. It can lose 1 more." */
export function sayQuorum(spoken: SpokenMargin): string {
  const who = partyName(spoken.body);
  if (spoken.parts.length === 0) return `${sentence(`No paper states a quorum of ${who}`)} ${sayPlaces(spoken)} So we cannot say how many members it can lose.`;
  const needs = sentence(`${who} needs ${sayList(spoken.parts.map(sayPart))}`);
  if (spoken.margin === undefined) return `${needs} ${sayPlaces(spoken)} So we cannot say how many it can lose.`;
  return `${needs} ${sayPlaces(spoken)} ${sayMargin(spoken, spoken.margin)}`;
}

function sayPlaces({ places, vacant, away }: SpokenMargin): string {
  if (places === 0) return 'No paper names who sits on it, one by one.';
  const open = [...(vacant === 0 ? [] : [`${String(vacant)} ${vacant === 1 ? 'is' : 'are'} vacant`]), ...(away === 0 ? [] : [`${String(away)} ${away === 1 ? 'is' : 'are'} away`])];
  return `We know of ${sayCount(places, 'seat')}${open.length === 0 ? '' : `; ${sayList(open)}`}.`;
}

function sayMargin({ parts, isAtLeast }: SpokenMargin, margin: number): string {
  const short = parts.filter((part) => part.margin < 0).map((part) => sayPart({ count: -part.margin, of: part.of }));
  if (short.length > 0) return isAtLeast ? `By the members we can count it is ${sayList(short)} short of its quorum.` : `It is ${sayList(short)} short of its quorum.`;
  if (margin === 0) return isAtLeast ? 'By the members we can count it can lose no more.' : 'It can lose no more.';
  return `It can lose ${isAtLeast ? 'at least ' : ''}${String(margin)} more.`;
}

/** What to know of the count. */
export function sayNotes({ unnamed, together, strangers }: { readonly unnamed: number; readonly together: number; readonly strangers: number }): readonly string[] {
  return [
    ...(unnamed === 0 ? [] : [sentence(`${sayCount(unnamed, 'seat')} whose ${unnamed === 1 ? 'holder' : 'holders'} no paper names ${unnamed === 1 ? 'is' : 'are'} counted as held`)]),
    ...(together === 0 ? [] : ['Members whom the papers name only together are not counted: how many they are is not stated.']),
    ...(strangers === 0 ? [] : [sentence(`${sayCount(strangers, 'apology', 'apologies')} ${strangers === 1 ? 'names' : 'name'} no seat of it and ${strangers === 1 ? 'is' : 'are'} not counted`)]),
  ];
}

function lowerFirst(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
