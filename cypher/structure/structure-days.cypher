// From when until when does what the papers of a place show hold, and since when is it told?
WITH date($asOf) AS asOf
WITH head(COLLECT {
  MATCH (paper:SourceDocument)-[:COVERS]->(place:Place)
  WHERE paper.describesStructure AND ($scope = '' OR $scope IN [place.id, paper.id])
  RETURN place ORDER BY paper.issued <= asOf DESC, paper.issued DESC, paper.id LIMIT 1
}) AS place
WITH place, COLLECT {
  MATCH (place)<-[:COVERS]-(paper:SourceDocument)
  WHERE $scope = '' OR $scope IN [place.id, paper.id]
  RETURN paper
} AS papers
WHERE place IS NOT NULL
// What they say of a body is about it, what they say of a line is about one of its ends at least.
// Found twice rather than kept as a list: where rows are told apart, each is charged for all the lists its subquery can see.
RETURN COLLECT {
  UNWIND papers AS paper
  WITH paper WHERE paper.describesStructure
  RETURN DISTINCT paper.issued AS issued ORDER BY issued
} AS issued, COLLECT {
  UNWIND papers AS paper
  MATCH (paper)-[:HAS_PASSAGE]->(:Passage)<-[:CITES]-(:Claim)-[:ABOUT]->(body:Body)
  WITH DISTINCT body
  WHERE body.status IN $statuses AND EXISTS {
    MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument) WHERE claim.id IN body.claimIds AND paper IN papers }
  RETURN DISTINCT body {.validFrom, .validTo, .firstAttested}
} + COLLECT {
  UNWIND papers AS paper
  MATCH (paper)-[:HAS_PASSAGE]->(:Passage)<-[:CITES]-(:Claim)-[:ABOUT]->(party:Party)
  WITH DISTINCT party
  MATCH (party)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF|WORKS_WITH|SUPPORTS|SCRUTINISES|ADVISES
    |ASSURES|COMMISSIONS|FUNDS|HOSTS|ESTABLISHED_BY WHERE line.status IN $statuses]-(:Party)
  WITH DISTINCT line
  WHERE EXISTS {
    MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument) WHERE claim.id IN line.claimIds AND paper IN papers }
  RETURN DISTINCT line {.validFrom, .validTo, .firstAttested}
} AS spans
