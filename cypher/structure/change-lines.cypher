// Which lines end, or run on other days, from this edit on? They were locked by the facts. No load may overwrite it.
UNWIND $rows AS row
MATCH (low:Party {id: row.low})-[line {id: row.id}]->(high:Party {id: row.high})
SET line += row.values, line.isEdited = true,
  line.validFrom = coalesce(date(row.validFrom), line.validFrom), line.validTo = coalesce(date(row.validTo), line.validTo)
SET line.firstAttested = CASE WHEN line.firstAttested > date(row.validFrom) THEN date(row.validFrom) ELSE line.firstAttested END
// A claim of the days that were recorded before says what no longer is.
WITH row, low, line, high, coalesce(line.untilClaimIds, []) AS outdated
SET line.untilRecordedOn = date(row.editedOn), line.untilRecordedReason = row.reason, line.untilClaimIds = [claim IN [row.claim] WHERE claim IS NOT NULL | claim.id]
WITH row, low, high, outdated
CALL (row, outdated) {
  UNWIND outdated AS id
  MATCH (said:Claim {id: id})
  SET said:RetractedClaim, said.retractedAt = row.at
  REMOVE said:Claim
  RETURN count(said) AS retracted
}
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
RETURN row.id AS id, retracted, cited
