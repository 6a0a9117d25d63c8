// The nearest thing known where a slot is empty: what an officer would try next, each with what it rests on.
import type { Statement } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { thingOrNull, type StoredSeat } from '#schema/rules/seat-statements.ts';
import { statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { nearestTo } from '#schema/rules/terms-due.ts';
import { toThing, type StoredThing } from '#schema/rules/thing.ts';
import type { AgreementKind } from '#schema/vocabulary/agreements.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayFollows, sayFormerChair, sayFormerHolder } from '#schema/wording/nearest.ts';
import { saySeat } from '#schema/wording/seat.ts';
import { sayNearest } from '#schema/wording/terms-due.ts';

export type EndedSeat = StoredSeat & { readonly validTo: Day };

/** Without a chair: the vice chairs, those who support its work, and who chaired it last. */
export function nearestToChair(members: readonly StoredSeat[], former: readonly EndedSeat[], reading: Reading): readonly Statement[] {
  const beside = members.filter(({ role }) => role === 'VICE_CHAIR' || role === 'SUPPORT').toSorted((a, b) => Number(a.role === 'SUPPORT') - Number(b.role === 'SUPPORT'));
  return [
    ...beside.map((seat) => {
      const [member, onBehalfOf] = [thingOrNull(seat.member), thingOrNull(seat.onBehalfOf)];
      return statementOf(seat, { say: saySeat({ ...seat, body: toThing(seat.body), member, onBehalfOf }), links: member === null ? [] : [member] }, reading);
    }),
    ...former.map((seat) => {
      const member = thingOrNull(seat.member);
      return statementOf(seat, { say: sayFormerChair({ ...seat, member, until: sayDay(seat.validTo) }), links: member === null ? [] : [member] }, reading);
    }),
  ];
}

export interface FormerHolder extends StoredFact {
  readonly status: Status;
  readonly validTo: Day;
  /** Null where the reader may not see who. */
  readonly person: StoredThing | null;
}

export interface Following extends StoredFact {
  readonly status: Status;
  readonly earlier: StoredThing;
}

/** Without a holder: who held the post last, and the posts it takes the place of. */
export function nearestToHolder(former: readonly FormerHolder[], follows: readonly Following[], reading: Reading): readonly Statement[] {
  return [
    ...former.map((term) => {
      const person = thingOrNull(term.person);
      return statementOf(term, { say: sayFormerHolder({ person, status: term.status, until: sayDay(term.validTo) }), links: person === null ? [] : [person] }, reading);
    }),
    ...follows.map((event) => {
      const earlier = toThing(event.earlier);
      return statementOf(event, { say: sayFollows(earlier, event.status), links: [earlier] }, reading);
    }),
  ];
}

export interface BesideTerms extends StoredFact {
  readonly title: string;
  readonly kind: AgreementKind;
  readonly status: Status;
  /** Ids of the passages that speak of it and of the body. */
  readonly passages: readonly string[];
}

interface NamedBody {
  readonly name: string;
  readonly aliases: readonly string[] | null;
}

/** Without terms of reference: agreements on working together that bear the body's name. */
export function nearestToTerms({ name, aliases }: NamedBody, beside: readonly BesideTerms[], reading: Reading): readonly Statement[] {
  const passages = beside.flatMap((one) => one.passages);
  return nearestTo({ name, aliases, passages }, beside).map((agreement) => besideTerms(agreement, reading));
}

/** An agreement that may stand in for terms of reference, as a sentence. */
export function besideTerms(beside: Omit<BesideTerms, 'passages' | 'kind'>, reading: Reading): Statement {
  const isReviewed = reading.cited.some(({ id, gist }) => beside.claimIds.includes(id) && /\breview\b/iu.test(gist));
  return statementOf(beside, { say: sayNearest({ ...beside, isReviewed }), isReading: true }, reading);
}
