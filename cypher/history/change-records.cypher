// Which records end, or say something else, from this edit on? They were locked by the facts. No load may overwrite it.
UNWIND $rows AS row
MATCH (fact:Record {id: row.id})
SET fact += row.values, fact.isEdited = true,
  fact.validFrom = coalesce(date(row.validFrom), fact.validFrom), fact.validTo = coalesce(date(row.validTo), fact.validTo)
// A claim of the end that was recorded before says what no longer is.
WITH row, fact, CASE WHEN row.ends THEN coalesce(fact.untilClaimIds, []) ELSE [] END AS outdated
CALL (row, outdated) {
  UNWIND outdated AS id
  MATCH (said:Claim {id: id})
  SET said:RetractedClaim, said.retractedAt = row.at
  REMOVE said:Claim
  RETURN count(said) AS retracted
}
WITH row, fact, retracted, [claim IN [row.claim] WHERE claim IS NOT NULL | claim.id] AS cited
FOREACH (_ IN CASE WHEN row.ends THEN [1] ELSE [] END |
  SET fact.untilRecordedOn = date(row.editedOn), fact.untilRecordedReason = row.reason, fact.untilClaimIds = cited)
// An edit that says how something stands has seen it stand on its day.
FOREACH (_ IN CASE WHEN row.ends OR fact.lastAttested >= date(row.editedOn) THEN [] ELSE [1] END |
  SET fact.attestedOn = fact.attestedOn + [date(row.editedOn)], fact.lastAttested = date(row.editedOn))
FOREACH (_ IN CASE WHEN row.ends THEN [] ELSE [1] END | SET fact.claimIds = fact.claimIds + cited)
WITH row, fact, retracted
CALL (row, fact) {
  UNWIND [claim IN [row.claim] WHERE claim IS NOT NULL] AS claim
  MATCH (paper:SourceDocument {id: claim.source})
  CREATE (said:Record:Claim {
    id: claim.id, about: fact.id, predicate: claim.predicate, gist: claim.gist, modality: claim.modality, basis: claim.basis,
    recordedBy: claim.recordedBy, recordedAt: claim.recordedAt, version: 1
  })
  CREATE (said)-[:CITES]->(paper)
  CREATE (said)-[:ABOUT {end: 'SUBJECT'}]->(fact)
  RETURN count(said) AS cited
}
RETURN fact.id AS id, retracted, cited
