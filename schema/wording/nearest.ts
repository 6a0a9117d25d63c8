// The nearest thing known where a slot is empty, in sentences.
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { partyName, sentence, type NamedParty } from '#schema/wording/party-name.ts';
import { sayHolderName } from '#schema/wording/post-profile.ts';
import { sayMember, type SpokenSeat } from '#schema/wording/seat.ts';

/** "The Director of Place chaired it last, until 1 July 2024." */
export function sayFormerChair({ until, ...seat }: Pick<SpokenSeat, 'member' | 'memberText' | 'status'> & { readonly until: string }): string {
  const who = seat.member === null ? sayMember(seat) : `${partyName(seat.member)}${sayStanding(seat.status)}`;
  return sentence(`${who} chaired it last, until ${until}`);
}

/** "Sarah Burns held it last, until 1 July 2024." `person` null: not shown. */
export function sayFormerHolder({ person, status, until }: { readonly person: NamedParty | null; readonly status: Status; readonly until: string }): string {
  return sentence(`${sayHolderName(person, status)} held it last, until ${until}`);
}

/** "It takes the place of the Director of Integration (proposed)." */
export function sayFollows(earlier: NamedParty, status: Status): string {
  return sentence(`It takes the place of ${partyName(earlier)}${sayStanding(status)}`);
}
