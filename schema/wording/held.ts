// How a thing that is about to be edited stands now, as a sentence; who may not be seen is "somebody".
import { OPEN_END, sayDay, START_UNKNOWN, type Day } from '#schema/period.ts';
import type { Rasci } from '#schema/vocabulary/accountability.ts';
import type { Label, Link } from '#schema/vocabulary/labels.ts';
import { isRelationshipType, meaningOf, type RelationshipType } from '#schema/vocabulary/relationship-types.ts';
import type { MemberRole, Voting } from '#schema/vocabulary/seats.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { STANDING_WORDS } from '#schema/wording/kinds.ts';
import { capital } from '#schema/wording/party-name.ts';

interface Spoken {
  readonly label: Label | RelationshipType;
  readonly name: string | null;
  readonly title: string | null;
  readonly status: Status | null;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly role: MemberRole | null;
  readonly voting: Voting | null;
  readonly memberText: string | null;
  readonly letter: Rasci | null;
}

/** The name of what a thing stands at by a link; null where nobody may be named. */
type NameOfEnd = (type: Link | 'LOW' | 'HIGH') => string | null;

/** "The membership of Durham County Council in the Board is in force, from 1 April 2026 until 1 April 2027: chair, voting." */
export function sayHeld(thing: Spoken, nameOfEnd: NameOfEnd): string {
  const { validFrom, validTo, status } = thing;
  const from = validFrom === null || validFrom === START_UNKNOWN ? '' : ` from ${sayDay(validFrom)}`;
  const until = validTo === null || validTo === OPEN_END ? '' : ` until ${sayDay(validTo)}`;
  const standing = status === null ? 'there' : STANDING_WORDS[status];
  const how = [thing.role, thing.voting].filter((word) => word !== null && word !== 'NOT_STATED').map((word) => word.toLowerCase().replaceAll('_', ' '));
  return `${capital(nameHeld(thing, nameOfEnd))} is ${standing}${from}${until}${how.length === 0 ? '' : `: ${how.join(', ')}`}.`;
}

/** "the membership of Durham County Council in the Board"; a party by its name. */
export function nameHeld(thing: Spoken, nameOfEnd: NameOfEnd): string {
  const end = (type: Link | 'LOW' | 'HIGH'): string => nameOfEnd(type) ?? 'somebody';
  switch (thing.label) {
    case 'Membership': return `the membership of ${nameOfEnd('MEMBER') ?? thing.memberText ?? 'somebody'} in ${end('IN')}`;
    case 'Appointment': return `the appointment to ${end('TO_POST')}`;
    case 'Assignment': return `${end('TO')} as ${(thing.letter ?? '').toLowerCase()} for ${end('FOR')}`;
    default: return isRelationshipType(thing.label) ? `the line “${end('LOW')} ${meaningOf(thing.label).says[0]} ${end('HIGH')}”` : thing.name ?? thing.title ?? 'it';
  }
}
