// Which lines begin with this edit, and which paper says so? Their ends were locked by the facts.
UNWIND $rows AS row
MATCH (low:Party {id: row.low})
MATCH (high:Party {id: row.high})
CREATE (low)-[line:$(row.type)]->(high)
SET line = row.values
SET line.id = row.id, line.version = 1, line.claimIds = [claim IN [row.claim] WHERE claim IS NOT NULL | claim.id],
  line.validFrom = date(row.validFrom), line.validTo = date(row.validTo), line.firstAttested = date(row.firstAttested),
  line.attestedOn = [date(row.editedOn)], line.lastAttested = date(row.editedOn), line.recordedOn = date(row.editedOn), line.recordedReason = row.reason
// Whoever takes part from a day on was there on that day.
FOREACH (end IN CASE WHEN row.isThere THEN [low, high] ELSE [] END |
  SET end.firstAttested = CASE WHEN end.firstAttested > date(row.firstAttested) THEN date(row.firstAttested) ELSE end.firstAttested END)
WITH row, low, high
CALL (row, low, high) {
  UNWIND [claim IN [row.claim] WHERE claim IS NOT NULL] AS claim
  MATCH (paper:SourceDocument {id: claim.source})
  CREATE (said:Record:Claim {
    id: claim.id, about: row.id, predicate: claim.predicate, gist: claim.gist, modality: claim.modality, basis: claim.basis,
    recordedBy: claim.recordedBy, recordedAt: claim.recordedAt, version: 1
  })
  CREATE (said)-[:CITES]->(paper)
  CREATE (said)-[:ABOUT {end: 'FROM'}]->(low)
  CREATE (said)-[:ABOUT {end: 'TO'}]->(high)
  RETURN count(said) AS cited
}
RETURN row.id AS id, cited
