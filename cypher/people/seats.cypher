// Where does this organisation sit on the day asked, through whom, on whose behalf, with what vote?
WITH date($asOf) AS asOf
MATCH (party:Organisation {id: $organisation})
// Its own places, those held on its behalf, and those of posts in it.
WITH asOf, party, COLLECT {
  CALL (party, asOf) {
    MATCH (party)<-[:MEMBER|ON_BEHALF_OF]-(seat:Membership) RETURN seat
    UNION
    MATCH (party)<-[within:POST_IN WHERE within.validFrom <= asOf < within.validTo AND within.firstAttested <= asOf
      AND within.status IN $statuses]-(:Post)<-[:MEMBER]-(seat:Membership)
    WHERE NOT EXISTS { (seat)-[:ON_BEHALF_OF]->() } RETURN seat
  }
  MATCH (seat)-[:IN]->(body:Body)
  WHERE seat.validFrom <= asOf < seat.validTo AND seat.firstAttested <= asOf AND seat.status IN $statuses
  OPTIONAL MATCH (seat)-[:MEMBER]->(member:Party)
  WITH asOf, seat, body, member, CASE WHEN NOT member:Person OR member.visibility IN $visibilities THEN member END AS shown
  WITH * ORDER BY body.name, seat.id
  RETURN seat {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
    .role, .voting, .placeHeld, .memberText, .through, member: shown {.id, .name, labels: labels(shown)},
    onBehalfOf: head([(seat)-[:ON_BEHALF_OF]->(behalf:Party) | behalf {.id, .name, labels: labels(behalf)}]),
    body: body {.id, .name, .validTo, labels: labels(body)},
    holders: COLLECT {
      MATCH (member)<-[:TO_POST]-(term:Appointment)-[:HELD_BY]->(person:Person)
      WHERE term.validFrom <= asOf < term.validTo AND term.firstAttested <= asOf AND term.status IN $statuses
      WITH term, CASE WHEN person.visibility IN $visibilities THEN person END AS seen
      RETURN term {.id, .claimIds, person: seen {.id, .name, labels: labels(seen)}} ORDER BY seen.name IS NULL, seen.name, term.id },
    vacancies: COLLECT {
      MATCH (member)<-[:OF]-(gap:Absence {slot: 'holder'})
      WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
      RETURN gap {.id, .slot, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id }}
} AS seats
RETURN party {.id, .name, labels: labels(party), .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason} AS organisation,
  seats,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = party.claimIds, fact IN seats | ids + fact.claimIds
      + reduce(more = [], held IN fact.holders + fact.vacancies | more + held.claimIds))
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
