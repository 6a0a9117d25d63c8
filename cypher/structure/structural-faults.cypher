// Which bodies report to nobody on the day asked, and which lines may close a loop?
WITH date($asOf) AS asOf
// Lines first: a join holds each of its rows with every list in sight.
WITH asOf, COLLECT {
  // A party of a loop is both left and come to: where only one of the two is true, no loop runs through.
  MATCH (below:Party)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF
    WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]-(above:Party)
  WHERE below.validTo > asOf AND above.validTo > asOf AND (below = above OR ((type(line) = 'OVERSEES') = (startNode(line) = above)
    AND EXISTS {
      MATCH (above)-[on:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF
        WHERE on.validFrom <= asOf < on.validTo AND on.firstAttested <= asOf AND on.status IN $statuses]-(further:Party)
      WHERE (type(on) = 'OVERSEES') = (startNode(on) = further) }
    AND EXISTS {
      MATCH (below)-[on:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF
        WHERE on.validFrom <= asOf < on.validTo AND on.firstAttested <= asOf AND on.status IN $statuses]-(lower:Party)
      WHERE (type(on) = 'OVERSEES') = (startNode(on) = below) }))
  WITH DISTINCT line, below, above
  RETURN line {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, type: type(line),
    from: below.id, to: above.id, kind: below.kind, party: below {.id, .name, labels: labels(below)}} ORDER BY line.id, below.id
} AS lines
WITH asOf, lines, COLLECT {
  MATCH (body:Body)
  WHERE body.validFrom <= asOf < body.validTo AND body.firstAttested <= asOf AND body.status IN $statuses
    AND ($body = '' OR body.id = $body) AND ($kind = '' OR body.kind = $kind)
  WITH asOf, body, COLLECT {
    MATCH (body)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF
      WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]-(higher:Party)
    WHERE higher <> body AND (type(line) = 'OVERSEES') = (startNode(line) = higher)
    RETURN higher.validTo > asOf
  } AS ups
  WHERE none(stands IN ups WHERE stands)
  WITH * ORDER BY body.name, body.id
  RETURN body {.id, .name, .kind, .kindPrinted, labels: labels(body), .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
    hadAbove: ups <> [],
    below: COUNT {
      MATCH (body)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF
        WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]-(lower:Party)
      WHERE lower <> body AND (type(line) = 'OVERSEES') = (startNode(line) = body) AND lower.validTo > asOf
      RETURN DISTINCT lower }}
} AS tops
RETURN tops, lines,
  COLLECT { MATCH (body:Body {id: $body}) RETURN body {.id, .name, labels: labels(body)} } AS named,
  COUNT {
    MATCH (body:Body) WHERE body.validFrom <= asOf < body.validTo AND body.firstAttested <= asOf AND body.status IN $statuses
      AND ($body = '' OR body.id = $body) AND ($kind = '' OR body.kind = $kind) RETURN body
  } AS bodies,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], fact IN tops + lines | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  coalesce(head(COLLECT { MATCH (store:Store) RETURN store.seq }), 0) AS revision
