// AQ11. Where does an organisation sit, through whom, on whose behalf, with what vote?
import { seats as query } from '#cypher/people/seats.ts';
import type { Day } from '#schema/period.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { atOf, isHeardOf, sayUnheard } from '#schema/rules/page.ts';
import { fillingOf, type HeldSeat } from '#schema/rules/seat-holders.ts';
import { thingOrNull } from '#schema/rules/seat-statements.ts';
import { readingOn, statementOf, type Reading } from '#schema/rules/statement.ts';
import { toThing, toThings } from '#schema/rules/thing.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { answerAsText, listed } from '#schema/wording/answer-text.ts';
import { saySeat } from '#schema/wording/seat.ts';
import { ROLE_WORDS, sayHolders, saySeats, sayShortSeat, VOTE_WORDS } from '#schema/wording/seats.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskSeats {
  readonly organisation: string;
  readonly asOf: Day;
  readonly proposals: boolean;
  readonly visibilities: readonly Visibility[];
}

/** The seats that papers known on the day give the organisation. Undefined: no such organisation. */
export async function seats(tx: Tx, { organisation: id, asOf, proposals, visibilities }: AskSeats) {
  const [found] = await run(tx, query, { organisation: id, asOf, statuses: liveStatuses(proposals), visibilities });
  if (found === undefined) return undefined;
  const reading = readingOn(asOf, found.evidence);
  const organisation = toThing(found.organisation);
  const isHeard = isHeardOf(asOf, found.organisation);
  const held = isHeard ? found.seats.map((seat) => seatOf(seat, reading)) : [];
  const say = isHeard ? saySeats({ name: organisation, asOf, bodies: held.map(({ body, status }) => ({ ...body, status })) }) : sayUnheard(found.organisation, found.evidence);
  return {
    at: atOf({ id, asOf, proposals }, found.revision),
    say, organisation, seats: held,
    absence: isHeard && held.length === 0 ? 'NOT_STATED_IN_SOURCE' as const : null,
    asText: answerAsText({ about: `Where ${organisation.name} sits`, asOf, say, parts: [{ lines: held.map(listed) }] }),
  };
}

function seatOf(seat: HeldSeat, reading: Reading) {
  const [body, member, onBehalfOf] = [toThing(seat.body), thingOrNull(seat.member), thingOrNull(seat.onBehalfOf)];
  const { persons, unshown, absence, sitsItself } = fillingOf(reading.asOf, seat);
  const holders = toThings(persons);
  const filled = member?.kind === 'PERSON' ? [] : [sayHolders({ names: holders.map(({ name }) => name), unshown, absence, sitsItself })];
  const { say, voice, certainty } = statementOf(seat, { say: [saySeat({ ...seat, body, member, onBehalfOf }), ...filled].join(' ') }, reading);
  return {
    id: seat.id, body, member, through: seat.through, holders, holderAbsence: absence,
    role: ROLE_WORDS[seat.role], short: sayShortSeat(seat), vote: VOTE_WORDS[seat.voting], onBehalfOf, status: seat.status, say, voice, certainty,
    evidence: citationsOf([...seat.claimIds, ...seat.holders.flatMap(({ claimIds }) => claimIds), ...seat.vacancies.flatMap(({ claimIds }) => claimIds)], reading.cited),
  };
}
