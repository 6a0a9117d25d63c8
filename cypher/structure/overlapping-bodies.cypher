// Which bodies stand on the day asked, with whom as members, answering for what, and what do we note of each?
// An empty body is all of them; no row: the one named is no body.
WITH date($asOf) AS asOf
WHERE $body = '' OR EXISTS { MATCH (:Body {id: $body}) }
WITH asOf, COLLECT {
  MATCH (body:Body)
  WHERE body.validFrom <= asOf < body.validTo AND body.firstAttested <= asOf AND body.status IN $statuses
  WITH * ORDER BY body.id
  RETURN body {.id, .name, .aliases, .note, labels: labels(body), .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
    members: COLLECT {
      MATCH (seat:Membership)-[:IN]->(body)
      WHERE seat.validFrom <= asOf < seat.validTo AND seat.firstAttested <= asOf AND seat.status IN $statuses
      MATCH (seat)-[:MEMBER]->(member:Party)
      WHERE NOT member:Person OR member.visibility IN $visibilities
      // For whom it is held says more than who fills it: one post may sit for five organisations.
      WITH seat, coalesce(head([(seat)-[:ON_BEHALF_OF]->(behalf:Party) | behalf]), member) AS member
      RETURN member {.id, .name, labels: labels(member), claimIds: seat.claimIds} ORDER BY member.name, member.id, seat.id },
    remit: COLLECT {
      MATCH (body)<-[:TO]-(duty:Assignment)-[:FOR]->(item:Ownable)
      WHERE duty.letter IN ['ACCOUNTABLE', 'RESPONSIBLE']
        AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
      RETURN item {.id, .title, claimIds: duty.claimIds} ORDER BY item.title, item.id, duty.id }}
} AS bodies
RETURN bodies,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], body IN bodies | ids + body.claimIds
      + reduce(more = [], fact IN body.members + body.remit | more + fact.claimIds))
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  coalesce(head(COLLECT { MATCH (store:Store) RETURN store.seq }), 0) AS revision
