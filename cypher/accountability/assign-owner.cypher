// Which assignments begin? The items and parties were locked by the facts.
UNWIND $rows AS row
MATCH (item:Ownable {id: row.item})
MATCH (party:Party {id: row.party})
CREATE (duty:Record:Assignment {
  id: row.id, letter: row.letter, basis: row.basis, status: 'IN_FORCE', claimIds: [], version: 1,
  validFrom: date(row.from), validTo: date(row.until), firstAttested: date(row.firstAttested),
  attestedOn: [date(row.editedOn)], lastAttested: date(row.editedOn),
  fromPrecision: 'DAY', fromBasis: 'STATED', untilPrecision: row.untilPrecision, untilBasis: row.untilBasis
})
CREATE (duty)-[:FOR]->(item)
CREATE (duty)-[:TO]->(party)
// Whoever answers from a day on was there on that day.
SET party.firstAttested = CASE WHEN party.firstAttested > date(row.from) THEN date(row.from) ELSE party.firstAttested END
RETURN duty.id AS id
