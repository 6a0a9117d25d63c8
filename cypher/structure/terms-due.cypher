// Which terms of reference does each body have on the day asked, and which agreements are spoken of beside it?
WITH date($asOf) AS asOf
WITH asOf, COLLECT {
  MATCH (body:Body)
  WHERE body.validFrom <= asOf < body.validTo AND body.firstAttested <= asOf AND body.status IN $statuses
    AND ($body = '' OR body.id = $body) AND ($kind = '' OR body.kind = $kind)
  WITH * ORDER BY body.name, body.id
  RETURN body {.id, .name, .kind, .aliases, labels: labels(body), .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
    terms: COLLECT {
      MATCH (terms:TermsOfReference)-[:GOVERNS]->(body)
      WHERE terms.validFrom <= asOf < terms.validTo AND terms.firstAttested <= asOf AND terms.status IN $statuses
      RETURN terms {.id, .title, .edition, .reviewDue, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason}
      ORDER BY terms.validFrom DESC, terms.lastAttested DESC, terms.id },
    passages: COLLECT {
      MATCH (own:Claim)-[:CITES]->(passage:Passage) WHERE own.id IN body.claimIds
      RETURN DISTINCT passage.id AS id ORDER BY id }}
} AS bodies, COLLECT {
  MATCH (beside:Agreement)
  WHERE beside.validFrom <= asOf < beside.validTo AND beside.firstAttested <= asOf AND beside.status IN $statuses
  WITH * ORDER BY beside.id
  RETURN beside {.id, .title, .kind, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
    passages: COLLECT {
      MATCH (own:Claim)-[:CITES]->(passage:Passage) WHERE own.id IN beside.claimIds
      RETURN DISTINCT passage.id AS id ORDER BY id }}
} AS agreements
RETURN bodies, agreements,
  COLLECT { MATCH (body:Body {id: $body}) RETURN body {.id, .name, labels: labels(body)} } AS named,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], fact IN bodies + agreements | ids + fact.claimIds
      + reduce(more = [], held IN coalesce(fact.terms, []) | more + held.claimIds))
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  coalesce(head(COLLECT { MATCH (store:Store) RETURN store.seq }), 0) AS revision
