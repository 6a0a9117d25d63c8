// Which records begin with this edit, between what, and which paper says so? Their ends were locked by the facts.
UNWIND $rows AS row
CREATE (fact:Record:$(row.labels))
SET fact = row.values
SET fact.id = row.id, fact.version = 1, fact.claimIds = [claim IN [row.claim] WHERE claim IS NOT NULL | claim.id],
  fact.validFrom = date(row.validFrom), fact.validTo = date(row.validTo), fact.firstAttested = date(row.firstAttested),
  fact.attestedOn = [date(row.editedOn)], fact.lastAttested = date(row.editedOn), fact.recordedOn = date(row.editedOn), fact.recordedReason = row.reason
WITH row, fact
CALL (row, fact) {
  UNWIND row.links AS link
  MATCH (end:Record {id: link.to})
  WITH fact, row, link, end, CASE WHEN link.isInward THEN end ELSE fact END AS start, CASE WHEN link.isInward THEN fact ELSE end END AS goal
  CREATE (start)-[tie:$(link.type)]->(goal)
  SET tie = link.values
  // Whoever takes part from a day on was there on that day.
  SET end.firstAttested = CASE WHEN link.isThere AND end:Party AND end.firstAttested > date(row.firstAttested) THEN date(row.firstAttested) ELSE end.firstAttested END
  RETURN count(end) AS linked
}
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
RETURN fact.id AS id, linked, cited
