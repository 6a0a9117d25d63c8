// Which parties end, on which day, and what takes their place? All of them were locked by the facts. No load may overwrite it.
UNWIND $rows AS row
MATCH (party:Party {id: row.party})
SET party.validTo = date(row.endsOn), party.untilPrinted = null, party.untilPrecision = 'DAY', party.untilBasis = 'STATED', party.isEdited = true
CREATE (event:Record:ChangeEvent {
  id: row.id, title: row.title, kind: row.kind, basis: 'STATED', status: 'IN_FORCE', claimIds: [], version: 1,
  validFrom: date(row.endsOn), validTo: date(row.until), firstAttested: date(row.firstAttested),
  attestedOn: [date(row.editedOn)], lastAttested: date(row.editedOn),
  fromPrecision: 'DAY', fromBasis: 'STATED', untilPrecision: 'UNKNOWN', untilBasis: 'UNKNOWN'
})
CREATE (event)-[:ORIGINAL]->(party)
WITH row, event
CALL (row, event) {
  UNWIND row.successors AS id
  MATCH (next:Party {id: id})
  CREATE (event)-[:RESULTING]->(next)
  RETURN count(next) AS followed
}
RETURN event.id AS id, followed
