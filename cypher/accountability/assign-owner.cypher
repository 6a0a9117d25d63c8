// Which assignments begin? The items and parties were locked by the facts.
UNWIND $rows AS row
MATCH (item:Ownable {id: row.item})
MATCH (party:Party {id: row.party})
CREATE (duty:Record:Assignment {
  id: row.id, letter: row.letter, basis: row.basis, status: 'IN_FORCE', claimIds: [], version: 1,
  validFrom: date(row.from), validTo: date(row.until), firstAttested: date(row.firstAttested),
  attestedOn: [date(row.editedOn)], lastAttested: date(row.editedOn),
  fromPrecision: 'DAY', fromBasis: 'STATED', untilPrecision: row.untilPrecision, untilBasis: row.untilBasis,
  recordedOn: date(row.editedOn), recordedReason: row.reason
})
CREATE (duty)-[:FOR]->(item)
CREATE (duty)-[:TO]->(party)
// With a source, a claim says that the paper, as a whole, is why.
WITH row, duty, party
CALL (row, duty, party) {
  UNWIND [claim IN [row.claim] WHERE claim IS NOT NULL] AS claim
  MATCH (paper:SourceDocument {id: claim.source})
  CREATE (said:Record:Claim {
    id: claim.id, about: duty.id, predicate: claim.predicate, gist: claim.gist, modality: claim.modality, basis: claim.basis,
    toText: party.name, recordedBy: claim.recordedBy, recordedAt: claim.recordedAt, version: 1
  })
  CREATE (said)-[:CITES]->(paper)
  CREATE (said)-[:ABOUT {end: 'SUBJECT'}]->(duty)
  SET duty.claimIds = [said.id]
}
// Whoever answers from a day on was there on that day.
SET party.firstAttested = CASE WHEN party.firstAttested > date(row.from) THEN date(row.from) ELSE party.firstAttested END
RETURN duty.id AS id
