// Seats and appointments that an officer is about to record: what a form offers, and the whole of it as a sentence.
import { sayDay, type Day } from '#schema/period.ts';
import { APPOINTMENT_KINDS, MEMBER_ROLES, PLACES_HELD, VOTINGS, type AppointmentKind, type MemberRole, type PlaceHeld, type Voting } from '#schema/vocabulary/seats.ts';
import { first, offered, SAME } from '#schema/wording/choices.ts';
import { capital, partyName, type NamedParty } from '#schema/wording/party-name.ts';

const ROLES: Readonly<Record<MemberRole, string>> = {
  CHAIR: 'Chair', VICE_CHAIR: 'Vice chair', MEMBER: 'Board member', SUPPORT: 'Supports its work', NOT_STATED: 'Not known',
};
const VOTES: Readonly<Record<Voting, string>> = { VOTING: 'Votes', NON_VOTING: 'Does not vote', NOT_STATED: 'Not known' };
const PLACES: Readonly<Record<PlaceHeld, string>> = {
  BY_LAW: 'The law names it', BY_OFFICE: 'It comes with another office', NOMINATED: 'Nominated', ELECTED: 'Elected', CO_OPTED: 'Taken in by the body itself',
  ATTENDS: 'Attends without having a place', NOT_STATED: 'Not known',
};
const APPOINTMENTS: Readonly<Record<AppointmentKind, string>> = {
  SUBSTANTIVE: 'For good', INTERIM: 'Interim', ACTING: 'Acting', JOINT: 'For several employers', JOB_SHARE: 'Job share', SECONDMENT: 'Seconded', ELECTED: 'Elected',
  EX_OFFICIO: 'It comes with another post', NOT_STATED: 'Not known',
};

/** Each as a form offers it; what is most often meant stands first. */
export const ROLE_CHOICES = offered(first('MEMBER', MEMBER_ROLES), ROLES);
export const VOTE_CHOICES = offered(first('NOT_STATED', VOTINGS), VOTES);
export const PLACE_CHOICES = offered(first('NOT_STATED', PLACES_HELD), PLACES);
export const APPOINTMENT_CHOICES = offered(first('NOT_STATED', APPOINTMENT_KINDS), APPOINTMENTS);

/** The same of a seat that is held already, where what is not chosen stays. */
export const OTHER_ROLES = [SAME, ...offered(MEMBER_ROLES, ROLES)];
export const OTHER_VOTES = [SAME, ...offered(VOTINGS, VOTES)];
export const OTHER_PLACES = [SAME, ...offered(PLACES_HELD, PLACES)];

interface Beginning {
  /** The body or the post, as it is called inside a sentence. */
  readonly what: string;
  readonly who: NamedParty;
  readonly from: Day;
  /** First day without it; null: open. */
  readonly until: Day | null;
}

const span = ({ from, until }: Pick<Beginning, 'from' | 'until'>): string => `from ${sayDay(from)}${until === null ? '' : ` up to the day before ${sayDay(until)}`}`;

/** "From 1 April 2027, the Director of Place has a seat on the Living Well Partnership Board." */
export function saySeated(seat: Beginning): string {
  return capital(`${span(seat)}, ${partyName(seat.who)} has a seat on ${seat.what}.`);
}

/** "From 1 April 2027, Ann Example holds the post of the Director of Place." */
export function sayAppointed(appointment: Beginning): string {
  return capital(`${span(appointment)}, ${partyName(appointment.who)} is appointed to ${appointment.what}.`);
}

/** "From 1 April 2027, the seat of the Director of Place on the Living Well Partnership Board is held otherwise." */
export function sayHeldOtherwise({ what, from }: Pick<Beginning, 'what' | 'from'>): string {
  return capital(`from ${sayDay(from)}, ${what} is held otherwise.`);
}

/** "An appointment to the Director of Place goes on up to the day before 1 April 2028." */
export function sayExtended({ what, until }: Pick<Beginning, 'what' | 'until'>): string {
  return capital(`${what} goes on${until === null ? ', and no end is known' : ` up to the day before ${sayDay(until)}`}.`);
}

/** "On 1 April 2027, an appointment to the Director of Place ends, and Ann Example follows." */
export function sayHandedOver({ what, who, on }: Pick<Beginning, 'what' | 'who'> & { readonly on: Day }): string {
  return capital(`on ${sayDay(on)}, ${what} ends, and ${partyName(who)} follows.`);
}
