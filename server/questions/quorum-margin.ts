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
  const reading = readingOn(asOf, found.evidence);
  const told = isHeardOf(asOf, found.body) ? counted(found, new Set(apologies), reading) : unheard(found);
  return {
    at: atOf({ id, asOf, proposals }, found.revision),
    body: toThing(found.body), ...told,
    ...castingVoteOf(found.terms),
    certainty: found.terms === null ? null : certaintyOn(asOf, found.terms),
    evidence: citationsOf(found.terms?.claimIds ?? [], reading.cited),
    asText: answerAsText({
      about: `Quorum of ${found.body.name}`, asOf, say: told.say,
      parts: [{ heading: 'Seats', lines: told.seats.map(({ say, isAway }) => `- ${say}${isAway ? ' (away)' : ''}`) }],
    }),
  };
}

function castingVoteOf(terms: Found['terms']) {
  const whose = terms?.castingVote ?? 'NOT_STATED';
  return { castingVote: CASTING_WORDS[whose], castingVoteAbsence: whose === 'NOT_STATED' ? 'NOT_STATED_IN_SOURCE' as const : null };
}

function counted(found: Found, away: ReadonlySet<string>, reading: Reading) {
  const seats = found.seats.filter(isCounted).map((seat) => ({ ...seat, ...countOf(reading.asOf, seat, away) }));
  const counts = countsOf(found, seats);
  const strangers = [...away].filter((apology) => seats.every((seat) => seat.id !== apology)).length;
  return {
    ...counts,
    say: sayQuorum({ body: toThing(found.body), parts: counts.rules, ...counts, margin: counts.margin ?? undefined }),
    rules: counts.rules.map((part) => ({ ...part, say: sayPart(part) })),
    seats: seats.map((seat) => seatOf(seat, reading)).toSorted(byRole).map(({ seat }) => seat),
    absence: counts.margin === null ? 'NOT_STATED_IN_SOURCE' as const : null,
    notes: sayNotes({ ...counts, strangers }),
  };
}

// Before the first paper nothing is counted: not even that no quorum is stated.
function unheard({ body, evidence }: Found) {
  return { say: sayUnheard(body, evidence), rules: [], seats: [], places: 0, vacant: 0, margin: null, isAtLeast: false, absence: null, notes: [] };
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
