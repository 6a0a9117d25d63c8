// What quorum have the terms of reference of this body on the day asked, and which seats does it have, held by whom?
WITH date($asOf) AS asOf
MATCH (body:Body {id: $body})
WITH asOf, body, COLLECT {
  MATCH (terms:TermsOfReference)-[:GOVERNS]->(body)
  WHERE terms.validFrom <= asOf < terms.validTo AND terms.firstAttested <= asOf AND terms.status IN $statuses
  RETURN terms {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .castingVote,
    rules: [part IN terms.quorum | {count: toInteger(split(part, ' ')[0]), of: split(part, ' ')[1]}]}
  ORDER BY terms.validFrom DESC, terms.lastAttested DESC, terms.id LIMIT 1
} AS terms, COLLECT {
  MATCH (seat:Membership)-[:IN]->(body)
  WHERE seat.validFrom <= asOf < seat.validTo AND seat.firstAttested <= asOf AND seat.status IN $statuses
  OPTIONAL MATCH (seat)-[:MEMBER]->(member:Party)
  WITH asOf, seat, member, CASE WHEN NOT member:Person OR member.visibility IN $visibilities THEN member END AS shown
  WITH * ORDER BY seat.id
  RETURN seat {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
    .role, .voting, .placeHeld, .memberText, member: shown {.id, .name, labels: labels(shown)},
    isPost: coalesce(member:Post, false), postSeats: member.seats,
    onBehalfOf: head([(seat)-[:ON_BEHALF_OF]->(behalf:Party) | behalf {.id, .name, labels: labels(behalf)}]),
    // Whose side a member is on: for whom it sits, else what it is, else where its post is.
    kinds: CASE WHEN EXISTS { (seat)-[:ON_BEHALF_OF]->() } THEN [(seat)-[:ON_BEHALF_OF]->(behalf:Party) | behalf.kind]
      WHEN member:Post THEN COLLECT {
        MATCH (member)-[within:POST_IN WHERE within.validFrom <= asOf < within.validTo AND within.firstAttested <= asOf AND within.status IN $statuses]->(home:Organisation)
        RETURN home.kind ORDER BY home.id }
      ELSE [kind IN [member.kind] WHERE kind IS NOT NULL] END,
    holders: COUNT {
      MATCH (member)<-[:TO_POST]-(term:Appointment)-[:HELD_BY]->(:Person)
      WHERE term.validFrom <= asOf < term.validTo AND term.firstAttested <= asOf AND term.status IN $statuses },
    vacancies: COLLECT {
      MATCH (member)<-[:OF]-(gap:Absence {slot: 'holder'})
      WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
      RETURN gap {.id, .slot, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id }}
} AS seats
RETURN body {.id, .name, labels: labels(body), .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason} AS body,
  head(terms) AS terms, seats,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = body.claimIds, fact IN terms + seats | ids + fact.claimIds
      + reduce(more = [], gap IN coalesce(fact.vacancies, []) | more + gap.claimIds))
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
