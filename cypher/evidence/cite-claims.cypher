// Which claims say something of a thing, or of a line between two, from this edit on? Both were locked by the facts. No load may overwrite what they speak of.
UNWIND $rows AS row
MATCH (place:Passage|SourceDocument {id: row.cites})<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
CREATE (said:Record:Claim {
  id: row.id, about: row.about, predicate: row.predicate, gist: row.gist, modality: row.modality, basis: row.basis,
  recordedBy: row.recordedBy, recordedAt: row.at, version: 1
})
CREATE (said)-[:CITES]->(place)
WITH row, said, paper
CALL (row, said, paper) {
  MATCH (fact:Record {id: row.about})
  WITH said, fact, CASE WHEN fact.attestedOn IS NULL THEN null ELSE COLLECT { UNWIND fact.attestedOn + paper.issued AS seen WITH DISTINCT seen RETURN seen ORDER BY seen } END AS seen
  SET fact.claimIds = coalesce(fact.claimIds, []) + said.id, fact.attestedOn = seen, fact.firstAttested = CASE WHEN seen[0] < fact.firstAttested THEN seen[0] ELSE fact.firstAttested END,
    fact.lastAttested = seen[-1], fact.isEdited = true
  CREATE (said)-[:ABOUT {end: 'SUBJECT'}]->(fact)
  RETURN count(fact) AS things
}
CALL (row, said, paper) {
  MATCH (low:Party {id: row.low})-[line {id: row.about}]->(high:Party {id: row.high})
  WITH said, low, line, high, COLLECT { UNWIND line.attestedOn + paper.issued AS seen WITH DISTINCT seen RETURN seen ORDER BY seen } AS seen
  SET line.claimIds = line.claimIds + said.id, line.attestedOn = seen, line.firstAttested = CASE WHEN seen[0] < line.firstAttested THEN seen[0] ELSE line.firstAttested END,
    line.lastAttested = seen[-1], line.isEdited = true
  CREATE (said)-[:ABOUT {end: 'FROM'}]->(low)
  CREATE (said)-[:ABOUT {end: 'TO'}]->(high)
  RETURN count(line) AS lines
}
RETURN said.id AS id, things, lines
