// Who answered for something until it ended: such a duty counts no more, and is still told.
import type { Thing } from '#schema/answer.ts';
import { OPEN_END, sayDay, type Day } from '#schema/period.ts';
import type { DatePrecision } from '#schema/vocabulary/time.ts';
import { sayList, sayWhen } from '#schema/wording/papers.ts';
import { capital, itDoes, partyName, type NamedParty } from '#schema/wording/party-name.ts';

export interface FormerBearer {
  readonly party: NamedParty;
  /** First day without it; the open end where a paper has it as ended and says no day. */
  readonly endedOn: Day;
  readonly precision?: DatePrecision | null | undefined;
}

/** "until it ended on 1 April 2026"; of several, or of a plural, "until they ended …". */
export function sayUntilEnd({ party, endedOn, precision }: FormerBearer): string {
  return `until ${itDoes(party, 'ended')}${endedOn === OPEN_END ? '' : ` ${sayWhen(sayDay(endedOn, precision === 'UNKNOWN' ? 'DAY' : precision ?? 'DAY'))}`}`;
}

export interface FormerOwner extends FormerBearer {
  readonly via: Thing | null;
}

/** The headline where all owners have ended, without a full stop: "The Living Well Board answered for this until it ended on 1 April 2026". */
export function sayFormerOwners(owners: readonly [FormerOwner, ...FormerOwner[]]): string {
  const said = owners.map((owner, at) => `${partyName(owner.party)}${at === 0 ? ' answered for this' : ''}${owner.via === null ? '' : `, through ${owner.via.name},`} ${sayUntilEnd(owner)}`);
  return capital(sayList(said));
}

/** After it, where nobody is named for a day to come either, nor proposed. */
export const NOBODY_SINCE = 'nobody has been named since';

/** "is responsible for" as it was: "was responsible for". */
export function inThePast(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  return [PAST[first] ?? first, ...rest].join(' ');
}

const PAST: Readonly<Record<string, string>> = { is: 'was', are: 'were', supports: 'supported', support: 'supported' };
