// Facts that no paper of the seed states, made by hand inside a transaction that is rolled back.
import { OPEN_END, START_UNKNOWN, type Day } from '#schema/period.ts';
import type { RelationshipType } from '#schema/vocabulary/relationship-types.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';

interface Dated {
  readonly validFrom?: Day;
  readonly validTo?: Day;
  readonly status?: string;
  readonly claimIds?: readonly string[];
  /** The day of the one paper that speaks of it; that of the seed's newest paper where it is not given. */
  readonly attested?: Day;
}

/** Since when the hand-made facts are attested: the day of the seed's newest paper. */
export const PAPER_DAY: Day = '2023-03-15';

/** The day before the seed's newest paper. */
export const DAY_BEFORE: Day = '2023-03-14';

/** The day before the oldest paper. */
export const BEFORE_ALL: Day = '2014-02-12';

/** A reader's ask on the day of the paper. */
export function asking(id: string, over: { readonly asOf?: Day; readonly proposals?: boolean } = {}) {
  return { id, asOf: PAPER_DAY, proposals: false, visibilities: ['PUBLIC'] as const, ...over };
}

/** A member of a body, in the role given. */
export async function aMembership(tx: Tx, seat: Dated & { readonly id: string; readonly member: string; readonly body: string; readonly role?: string; readonly placeHeld?: string }): Promise<void> {
  await write(tx, `MATCH (member:Party {id: $member}) MATCH (body:Body {id: $body})
    CREATE (member)<-[:MEMBER]-(seat:Membership {role: $role, voting: 'NOT_STATED', placeHeld: $placeHeld})-[:IN]->(body)
    SET seat += $dated, seat.validFrom = date($validFrom), seat.validTo = date($validTo),
      seat.firstAttested = date($attested), seat.lastAttested = date($attested), seat.attestedOn = [date($attested)]`, { role: 'MEMBER', placeHeld: 'NOT_STATED', ...seat, ...datesOf(seat) });
}

/** One letter of a party for an item. */
export async function anAssignment(tx: Tx, duty: Dated & { readonly id: string; readonly item: string; readonly party: string; readonly letter: string; readonly basis?: string }): Promise<void> {
  await write(tx, `MATCH (item:Ownable {id: $item}) MATCH (party:Party {id: $party})
    CREATE (item)<-[:FOR]-(duty:Assignment {letter: $letter, basis: $basis})-[:TO]->(party)
    SET duty += $dated, duty.validFrom = date($validFrom), duty.validTo = date($validTo),
      duty.firstAttested = date($attested), duty.lastAttested = date($attested), duty.attestedOn = [date($attested)]`, { basis: 'STATED', ...duty, ...datesOf(duty) });
}

/** A line that reports upwards. */
export async function aReport(tx: Tx, line: Dated & { readonly id: string; readonly from: string; readonly to: string }): Promise<void> {
  await write(tx, `MATCH (from:Party {id: $from}) MATCH (to:Party {id: $to})
    CREATE (from)-[line:REPORTS_TO]->(to)
    SET line += $dated, line.validFrom = date($validFrom), line.validTo = date($validTo),
      line.firstAttested = date($attested), line.lastAttested = date($attested), line.attestedOn = [date($attested)]`, { ...line, ...datesOf(line) });
}

/** A line of any type between two parties. */
export async function aLine(tx: Tx, line: Dated & { readonly id: string; readonly type: RelationshipType; readonly from: string; readonly to: string }): Promise<void> {
  await write(tx, `MATCH (from:Party {id: $from}) MATCH (to:Party {id: $to})
    CREATE (from)-[line:$($type)]->(to)
    SET line += $dated, line.validFrom = date($validFrom), line.validTo = date($validTo),
      line.firstAttested = date($attested), line.lastAttested = date($attested), line.attestedOn = [date($attested)]`, { ...line, ...datesOf(line) });
}

/** A person in a post. */
export async function anAppointment(tx: Tx, term: Dated & { readonly id: string; readonly name: string; readonly post: string; readonly visibility?: Visibility }): Promise<void> {
  await write(tx, `MATCH (post:Post {id: $post})
    CREATE (post)<-[:TO_POST]-(term:Appointment {kind: 'NOT_STATED'})-[:HELD_BY]->(:Record:Party:Person {id: 'p.' + $id, name: $name, visibility: $visibility,
      status: 'IN_FORCE', validFrom: date('0001-01-01'), validTo: date('9999-12-31'),
      firstAttested: date($attested), lastAttested: date($attested), attestedOn: [date($attested)]})
    SET term += $dated, term.validFrom = date($validFrom), term.validTo = date($validTo),
      term.firstAttested = date($attested), term.lastAttested = date($attested), term.attestedOn = [date($attested)]`, { visibility: 'PUBLIC', ...term, ...datesOf(term) });
}

/** A paper of a later day that speaks of a stored thing, and beside it (`c.mention.` and the id). */
export async function aLaterPaper(tx: Tx, about: string, issued: Day = '2024-06-01'): Promise<void> {
  await write(tx, `MATCH (thing:Record {id: $about}) MATCH (place:Place {id: 'place-county-durham'})
    MERGE (place)<-[:COVERS]-(paper:Record:SourceDocument {id: 'doc-later'})
    SET paper += {title: 'Later', shortTitle: 'Later Paper', issued: date($issued), issuedPrecision: 'DAY', issuedBasis: 'STATED', status: 'DRAFT', describesStructure: true}
    CREATE (paper)-[:HAS_PASSAGE]->(passage:Record:Passage {id: 'p.later.' + $about, reference: 'line 1', lineFrom: 1, lineTo: 1, order: 1})
    WITH thing, passage
    UNWIND ['c.later.' + $about, 'c.mention.' + $about] AS id
    CREATE (passage)<-[:CITES]-(said:Record:Claim {id: id, predicate: 'SAYS', gist: 'Later word', modality: 'ASSERTED', basis: 'STATED', recordedBy: 'hand', recordedAt: '2024-06-01T00:00:00Z'})-[:ABOUT]->(thing)
    SET thing.claimIds = coalesce(thing.claimIds, []) + ['c.later.' + $about],
      thing.attestedOn = [seen IN coalesce(thing.attestedOn, []) WHERE seen <> date($issued)] + [date($issued)], thing.lastAttested = date($issued)`, { about, issued });
}

/** Terms of reference of a body; `quorum`: parts such as `4 MEMBER`. */
export async function someTerms(tx: Tx, terms: Dated & { readonly id: string; readonly body: string; readonly edition?: string; readonly quorum?: readonly string[]; readonly castingVote?: string; readonly reviewDue?: Day }): Promise<void> {
  await write(tx, `MATCH (body:Body {id: $body})
    CREATE (body)<-[:GOVERNS]-(terms:Record:TermsOfReference {title: 'Terms of reference', edition: $edition, quorum: $quorum, castingVote: $castingVote, reviewDue: $reviewDue})
    SET terms += $dated, terms.validFrom = date($validFrom), terms.validTo = date($validTo),
      terms.firstAttested = date($attested), terms.lastAttested = date($attested), terms.attestedOn = [date($attested)]`,
  { edition: null, quorum: [], castingVote: 'NOT_STATED', reviewDue: null, ...terms, ...datesOf(terms) });
}

/** What a paper, then a newer one, says to be missing of a thing. */
export async function anAbsence(tx: Tx, gap: Dated & { readonly id: string; readonly of: string; readonly slot: string; readonly reason: string; readonly seen?: Day }): Promise<void> {
  await write(tx, `MATCH (thing:Record {id: $of})
    CREATE (thing)<-[:OF]-(gap:Record:Absence {slot: $slot, reason: $reason})
    SET gap += $dated, gap.validFrom = date($validFrom), gap.validTo = date($validTo),
      gap.firstAttested = date($seen), gap.lastAttested = date($seen), gap.attestedOn = [date($seen)]`, { seen: PAPER_DAY, ...gap, ...datesOf(gap) });
}

/** An area of a plan edition that holds nothing. */
export async function anEmptyArea(tx: Tx, area: Dated & { readonly id: string; readonly edition: string }): Promise<void> {
  await write(tx, `MATCH (edition:PlanEdition {id: $edition})
    CREATE (edition)-[:CONTAINS {order: 99}]->(area:Record:Ownable:PriorityArea {title: $id})
    SET area += $dated, area.validFrom = date($validFrom), area.validTo = date($validTo),
      area.firstAttested = date($attested), area.lastAttested = date($attested), area.attestedOn = [date($attested)]`, { ...area, ...datesOf(area) });
}

/** A deliverable that stands in an edition itself. */
export async function anItem(tx: Tx, item: Dated & { readonly id: string; readonly edition: string; readonly title: string; readonly itemNumber: number }): Promise<void> {
  await write(tx, `MATCH (edition:PlanEdition {id: $edition})
    CREATE (edition)-[:CONTAINS {order: $itemNumber}]->(item:Record:Ownable:Deliverable {title: $title, itemNumber: toInteger($itemNumber)})
    SET item += $dated, item.validFrom = date($validFrom), item.validTo = date($validTo),
      item.firstAttested = edition.firstAttested, item.lastAttested = edition.lastAttested, item.attestedOn = edition.attestedOn,
      item.itemNumber = toInteger($itemNumber)`, { ...item, ...datesOf(item) });
}

/** What is recorded of a commitment that goes on in another edition. */
export async function aContinuation(tx: Tx, link: { readonly newer: string; readonly older: string; readonly kind: string }): Promise<void> {
  await write(tx, 'MATCH (newer:Record {id: $newer}) MATCH (older:Record {id: $older}) CREATE (newer)-[:CONTINUES {kind: $kind, claimIds: []}]->(older)', link);
}

/** Ends a stored thing on a day: the first on which it is no more. */
export async function end(tx: Tx, id: string, validTo: Day): Promise<void> {
  await write(tx, 'MATCH (thing:Record {id: $id}) SET thing.validTo = date($validTo)', { id, validTo });
}

/** Begins a stored thing on a day. */
export async function begin(tx: Tx, id: string, validFrom: Day): Promise<void> {
  await write(tx, 'MATCH (thing:Record {id: $id}) SET thing.validFrom = date($validFrom)', { id, validFrom });
}

/** Sets one value of a stored thing. */
export async function set(tx: Tx, id: string, values: Readonly<Record<string, string>>): Promise<void> {
  await write(tx, 'MATCH (thing:Record {id: $id}) SET thing += $values', { id, values });
}

function datesOf({ id, status = 'IN_FORCE', claimIds = [], validFrom = START_UNKNOWN, validTo = OPEN_END, attested = PAPER_DAY }: Dated & { readonly id: string }) {
  const dated = { id, status, claimIds, fromBasis: 'UNKNOWN', untilBasis: 'UNKNOWN', version: 1 };
  return { dated, validFrom, validTo, attested };
}

async function write(tx: Tx, text: string, params: Readonly<Record<string, unknown>>): Promise<void> {
  await runnerOf(tx)(text, params);
}
