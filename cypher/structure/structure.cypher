// Which bodies and lines do the papers of a place show up to the day asked, and which papers are they?
WITH date($asOf) AS asOf
WITH asOf, COLLECT {
  MATCH (focus:Party {id: $focus})
  WHERE NOT focus:Person OR focus.visibility IN $visibilities
  MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
  WHERE claim.id IN focus.claimIds
  RETURN DISTINCT paper
} AS speaking
// Without a scope: the place of the newest paper that describes a structure, first of those that speak of the focus;
// of the next one where none is that old.
WITH asOf, head(COLLECT {
  UNWIND CASE WHEN $scope = '' THEN [true] ELSE [] END AS isWhole
  MATCH (paper:SourceDocument)-[:COVERS]->(place:Place)
  WHERE paper.describesStructure
  RETURN place ORDER BY paper IN speaking DESC, paper.issued <= asOf DESC, paper.issued DESC, paper.id LIMIT 1
  UNION
  MATCH (place:Place {id: $scope})
  WHERE EXISTS { (place)<-[:COVERS]-(paper:SourceDocument) WHERE paper.describesStructure }
  RETURN place
  UNION
  MATCH (paper:SourceDocument {id: $scope})-[:COVERS]->(place:Place)
  WHERE paper.describesStructure
  RETURN place ORDER BY place.id LIMIT 1
}) AS place
WITH asOf, place, COLLECT {
  MATCH (place)<-[:COVERS]-(paper:SourceDocument)
  WHERE paper.issued <= asOf AND ($scope = '' OR $scope IN [place.id, paper.id])
  RETURN paper ORDER BY paper.issued, paper.id
} AS papers
WHERE place IS NOT NULL
// Whom the papers speak of: what they say of a body is about it, what they say of a line is about one of its ends at least.
// Found twice rather than kept as a list: where rows are told apart, each is charged for all the lists its subquery can see.
WITH asOf, place, papers, COLLECT {
  UNWIND papers AS paper
  MATCH (paper)-[:HAS_PASSAGE]->(:Passage)<-[:CITES]-(:Claim)-[:ABOUT]->(body:Body)
  WHERE body.validFrom <= asOf < body.validTo AND body.firstAttested <= asOf AND body.status IN $statuses
  WITH DISTINCT body
  WITH body, COLLECT {
    MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
    WHERE claim.id IN body.claimIds AND paper IN papers
    RETURN DISTINCT paper.id AS id ORDER BY id
  } AS seenIn
  WHERE seenIn <> []
  RETURN body {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .name, .searchText, .kind, .kindPrinted, .authority, .drawnUnder, labels: labels(body), seenIn: seenIn} ORDER BY body.id
} AS bodies, COLLECT {
  UNWIND papers AS paper
  MATCH (paper)-[:HAS_PASSAGE]->(:Passage)<-[:CITES]-(:Claim)-[:ABOUT]->(party:Party)
  WITH DISTINCT party
  MATCH (party)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF|WORKS_WITH|SUPPORTS|SCRUTINISES|ADVISES
    |ASSURES|COMMISSIONS|FUNDS|HOSTS|ESTABLISHED_BY|POST_IN
    WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]-(:Party)
  WITH DISTINCT line, startNode(line) AS from, endNode(line) AS to
  WITH from, line, to, COLLECT {
    MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
    WHERE claim.id IN line.claimIds AND paper IN papers
    RETURN DISTINCT paper.id AS id ORDER BY id
  } AS seenIn
  WHERE seenIn <> []
  RETURN line {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .cadence, type: type(line), seenIn: seenIn, ends: [end IN [from, to] |
      end {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
        .name, .searchText, .kind, .kindPrinted, .authority, .drawnUnder, labels: labels(end), seenIn: seenIn}]} ORDER BY line.id
} AS lines
// Lines are of the papers of the place, boxes of any paper.
CALL (bodies, lines) {
  UNWIND bodies + [line IN lines | line.ends[0]] + [line IN lines | line.ends[1]] + COLLECT { MATCH (focus:Party {id: $focus}) RETURN focus {.claimIds} } AS box
  UNWIND box.claimIds AS id
  RETURN collect(DISTINCT id) AS boxed
}
CALL (lines) {
  UNWIND lines AS line
  UNWIND line.claimIds AS id
  RETURN collect(DISTINCT id) AS lined
}
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision, head(COLLECT { MATCH (store:Store) RETURN store.houseKey }) AS houseKey,
  head(COLLECT { MATCH (paper:SourceDocument {id: $legend}) RETURN paper.legend }) AS legend,
  EXISTS { (invented:SourceDocument) WHERE invented.isFictional } AS isFictional, place {.id, .name} AS place, bodies, lines,
  [paper IN papers | paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status, .describesStructure}] AS papers,
  COLLECT {
    MATCH (paper:SourceDocument)-[:COVERS]->(covered:Place)
    WHERE paper.describesStructure
    WITH {place: covered {.id, .name}, missing: paper.missing,
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}} AS system
    RETURN system ORDER BY system.document.issued, system.document.id, system.place.id
  } AS systems,
  head(COLLECT {
    MATCH (focus:Party {id: $focus})
    WHERE NOT focus:Person OR focus.visibility IN $visibilities
    RETURN focus {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
      .name, .searchText, .kind, .kindPrinted, .authority, .drawnUnder, labels: labels(focus), seenIn: []}
  }) AS focus,
  COLLECT {
    UNWIND boxed + [id IN lined WHERE NOT id IN boxed] AS id
    MATCH (claim:Claim {id: id})-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    WHERE paper IN papers OR id IN boxed
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
