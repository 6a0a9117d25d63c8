// Who is to answer for something from a day to come: such a duty does not count yet, and is told.
import { sayDay, type Day } from '#schema/period.ts';
import { partyName, verbOf, type NamedParty } from '#schema/wording/party-name.ts';

/** An owner of a day to come. */
export interface ComingOwner {
  readonly party: NamedParty;
  readonly begins: Day;
}

/** "the Living Well Board is named as owner and begins on 1 April 2027". */
export function sayComing({ party, begins }: ComingOwner): string {
  return `${partyName(party)} ${verbOf(party, 'is')} named as owner and ${sayBegins(party, begins)}`;
}

/** "begins on 1 April 2027"; of a plural, "begin on …". */
export function sayBegins(party: NamedParty, begins: Day): string {
  return `${verbOf(party, 'begins')} on ${sayDay(begins)}`;
}

/** "is responsible for" of whoever has not begun: "is named as responsible for". */
export function yetToCome(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  return [TO_COME[first] ?? first, ...rest].join(' ');
}

const TO_COME: Readonly<Record<string, string>> = { is: 'is named as', are: 'are named as', supports: 'is named as supporting', support: 'are named as supporting' };
