// The places a party holds on bodies, and the members of a body.
import type { Statement, Thing } from '#schema/answer.ts';
import { sayDay, shownEnd, shownStart, type Day } from '#schema/period.ts';
import { lastSeenOn } from '#schema/rules/attestation.ts';
import { papersOf } from '#schema/rules/history-statements.ts';
import { statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { toThing, type StoredThing } from '#schema/rules/thing.ts';
import type { MemberRole, PlaceHeld, Voting } from '#schema/vocabulary/seats.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { DatePrecision } from '#schema/vocabulary/time.ts';
import { sayEnded } from '#schema/wording/line.ts';
import { sayHolding, saySeat } from '#schema/wording/seat.ts';

export interface StoredSeat extends StoredFact {
  readonly role: MemberRole;
  readonly voting: Voting;
  readonly placeHeld: PlaceHeld;
  readonly status: Status;
  readonly memberText: string | null;
  readonly through: string | null;
  /** Null where the paper names nobody, or the person is not shown. */
  readonly member: StoredThing | null;
  readonly onBehalfOf: StoredThing | null;
  /** Its end is told where the page is not the body's own. */
  readonly body: StoredThing & { readonly validTo?: Day | undefined };
}

/** One sentence a seat, in the order given; links name whoever else than the page's own party stands in it. */
export function seatStatements(party: Thing, seats: readonly StoredSeat[], reading: Reading): readonly Statement[] {
  return seats.map((seat) => {
    const [body, member, onBehalfOf] = [toThing(seat.body), thingOrNull(seat.member), thingOrNull(seat.onBehalfOf)];
    const links = [member, body, onBehalfOf].filter((link) => link !== null).filter((link) => link.id !== party.id);
    return statementOf(seat, { say: withEnd(saySeat({ ...seat, body, member, onBehalfOf }), body, hasEnded(seat.body, reading)), links }, reading);
  });
}

export interface StoredHolding extends StoredFact {
  readonly status: Status;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly fromPrecision: DatePrecision | null;
  readonly untilPrecision: DatePrecision | null;
  readonly post: StoredThing & { readonly validTo: Day };
}

/** One sentence a post held, in the order given; the day a paper shows a holder is not the day the post was taken up. */
export function holdingStatements(holdings: readonly StoredHolding[], reading: Reading): readonly Statement[] {
  return holdings.map((held) => {
    const post = toThing(held.post);
    const seen = papersOf(held.claimIds, reading).at(-1)?.issuedSay ?? sayDay(lastSeenOn(reading.asOf, held));
    const [from, until] = [shownStart(held.validFrom), shownEnd(held.validTo)];
    const say = sayHolding({
      post, seen, status: held.status,
      from: from === null ? null : sayDay(from, held.fromPrecision ?? 'DAY'),
      until: until === null ? null : sayDay(until, held.untilPrecision ?? 'DAY'),
    });
    return statementOf(held, { say: withEnd(say, post, hasEnded(held.post, reading)), links: [post] }, reading);
  });
}

// A paper that ends a body or a post often says nothing of who was there: the seat stays, and says so.
function hasEnded({ validTo }: { readonly validTo?: Day | undefined }, { asOf }: Reading): boolean {
  return validTo !== undefined && validTo <= asOf;
}

function withEnd(say: string, of: Thing, isEnded: boolean): string {
  return isEnded ? `${say} ${sayEnded(of)}` : say;
}

/** The link, or null for nobody. */
export function thingOrNull(stored: StoredThing | null): Thing | null {
  return stored === null ? null : toThing(stored);
}
