// AQ15. How many members can a body lose before it may not decide? Apologies are counted and saved nowhere.
import type { z } from 'zod';
import { quorumMargin as query } from '#cypher/people/quorum-margin.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { atOf, isHeardOf, sayUnheard } from '#schema/rules/page.ts';
import { countOf, isCounted, marginsOf, type Count } from '#schema/rules/quorum.ts';
import { thingOrNull } from '#schema/rules/seat-statements.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { MEMBER_ROLES, type Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { answerAsText } from '#schema/wording/answer-text.ts';
import { CASTING_WORDS, sayNotes, sayPart, sayQuorum, sayQuorumSeat } from '#schema/wording/quorum-margin.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskQuorum {
  readonly body: string;
  /** Ids of seats whose holders will be away. */
  readonly apologies: readonly string[];
  readonly asOf: Day;
  readonly proposals: boolean;
  readonly visibilities: readonly Visibility[];
}

type Found = z.infer<typeof query.row>;
type Seat = Found['seats'][number] & Count;

/** The margin, or null with the reason; never 0 for what is not known. Undefined: no such body. */
export async function quorumMargin(tx: Tx, { body: id, apologies, asOf, proposals, visibilities }: AskQuorum) {
  const [found] = await run(tx, query, { body: id, asOf, statuses: liveStatuses(proposals), visibilities });
  if (found === undefined) return undefined;
  const body = toThing(found.body);
  const reading = readingOn(asOf, found.evidence);
  const isHeard = isHeardOf(asOf, found.body);
  const away = new Set(apologies);
  const seats = isHeard ? found.seats.filter(isCounted).map((seat) => ({ ...seat, ...countOf(asOf, seat, away) })) : [];
  const counted = countsOf(found, seats);
  const strangers = [...away].filter((apology) => seats.every((seat) => seat.id !== apology)).length;
  const say = isHeard ? sayQuorum({ body, parts: counted.rules, ...counted, margin: counted.margin ?? undefined }) : sayUnheard(found.body, found.evidence);
  const shown = seats.map((seat) => seatOf(seat, reading)).toSorted(byRole);
  return {
    at: atOf({ id, asOf, proposals }, found.revision),
    say, body, ...counted,
    rules: counted.rules.map((part) => ({ ...part, say: sayPart(part) })),
    seats: shown.map(({ seat }) => seat),
    absence: counted.margin === null && isHeard ? 'NOT_STATED_IN_SOURCE' as const : null,
    castingVote: CASTING_WORDS[found.terms?.castingVote ?? 'NOT_STATED'],
    notes: sayNotes({ ...counted, strangers }),
    evidence: citationsOf(found.terms?.claimIds ?? [], reading.cited),
    asText: answerAsText({ about: `Quorum of ${body.name}`, asOf, say, parts: [{ heading: 'Seats', lines: shown.map(({ seat }) => `- ${seat.say}${seat.isAway ? ' (away)' : ''}`) }] }),
  };
}

function countsOf({ terms }: Found, seats: readonly Seat[]) {
  const placesOf = (wanted: (seat: Seat) => boolean) => seats.filter(wanted).reduce((sum, { places }) => sum + (places ?? 0), 0);
  const rules = marginsOf(terms?.rules ?? [], seats);
  const places = placesOf(() => true);
  const together = seats.filter((seat) => seat.places === null).length;
  return {
    rules,
    places,
    vacant: placesOf(({ isVacant }) => isVacant),
    away: seats.filter(({ isAway, isVacant }) => isAway && !isVacant).length,
    unnamed: placesOf(({ absence, isVacant }) => absence !== null && !isVacant),
    together,
    isAtLeast: together > 0,
    // Where nobody is known to sit, every count would be a guess.
    margin: rules.length === 0 || places === 0 ? null : Math.min(...rules.map(({ margin }) => margin)),
  };
}

function seatOf(seat: Seat, { asOf, cited }: Reading) {
  const [member, onBehalfOf] = [thingOrNull(seat.member), thingOrNull(seat.onBehalfOf)];
  const { id, role, places, isVacant, absence, isAway } = seat;
  return {
    role, name: onBehalfOf?.name ?? member?.name ?? seat.memberText ?? '',
    seat: {
      id, say: sayQuorumSeat({ ...seat, member, onBehalfOf }), thing: member, places, isVacant, absence, isAway, certainty: certaintyOn(asOf, seat),
      evidence: citationsOf([...seat.claimIds, ...seat.vacancies.flatMap(({ claimIds }) => claimIds)], cited),
    },
  };
}

const byRole = byKeys<ReturnType<typeof seatOf>>(({ role, name, seat: { id } }) => [MEMBER_ROLES.indexOf(role), name, id]);
