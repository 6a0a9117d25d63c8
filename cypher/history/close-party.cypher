// Which parties end, on which day, and what takes their place? All of them were locked by the facts. No load may overwrite it.
UNWIND $rows AS row
MATCH (party:Party {id: row.party})
SET party.validTo = date(row.endsOn), party.untilPrinted = null, party.untilPrecision = 'DAY', party.untilBasis = 'STATED', party.isEdited = true,
  party.untilRecordedOn = date(row.editedOn), party.untilRecordedReason = row.reason, party.untilClaimIds = []
CREATE (event:Record:ChangeEvent {
  id: row.id, title: row.title, kind: row.kind, basis: 'STATED', status: 'IN_FORCE', claimIds: [], version: 1,
  validFrom: date(row.endsOn), validTo: date(row.until), firstAttested: date(row.firstAttested),
  attestedOn: [date(row.editedOn)], lastAttested: date(row.editedOn), recordedOn: date(row.editedOn), recordedReason: row.reason,
  fromPrecision: 'DAY', fromBasis: 'STATED', untilPrecision: 'UNKNOWN', untilBasis: 'UNKNOWN'
})
CREATE (event)-[:ORIGINAL]->(party)
// With a source, a claim says that the paper, as a whole, is why.
WITH row, event, party
CALL (row, event, party) {
  UNWIND [claim IN [row.claim] WHERE claim IS NOT NULL] AS claim
  MATCH (paper:SourceDocument {id: claim.source})
  CREATE (said:Record:Claim {
    id: claim.id, about: event.id, predicate: claim.predicate, gist: claim.gist, modality: claim.modality, basis: claim.basis,
    recordedBy: claim.recordedBy, recordedAt: claim.recordedAt, version: 1
  })
  CREATE (said)-[:CITES]->(paper)
  CREATE (said)-[:ABOUT {end: 'SUBJECT'}]->(event)
  SET event.claimIds = [said.id], party.untilClaimIds = [said.id]
}
WITH row, event
CALL (row, event) {
  UNWIND row.successors AS id
  MATCH (next:Party {id: id})
  CREATE (event)-[:RESULTING]->(next)
  RETURN count(next) AS followed
}
RETURN event.id AS id, followed
