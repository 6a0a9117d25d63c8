// Which claims no longer stand, and what is said in their place? They were locked by the facts. Whatever rested on the old one rests on the new one.
UNWIND $rows AS row
MATCH (old:Claim {id: row.claim})
MATCH (place:Record {id: row.cites})
CREATE (said:Record:Claim {id: row.id, corrects: row.claim, gist: row.gist, modality: row.modality, basis: row.basis, recordedBy: row.recordedBy, recordedAt: row.at, version: 1})
SET said += old {.about, .predicate, .fromText, .toText, .absenceReason}
CREATE (said)-[:CITES]->(place)
WITH row, old, said
CALL (old, said) {
  MATCH (old)-[about:ABOUT]->(end)
  CREATE (said)-[tie:ABOUT]->(end)
  SET tie.end = about.end
  RETURN count(end) AS about
}
CALL (row, old, said) {
  MATCH (old)-[rivalry:RIVALS]-(rival:Claim)
  CREATE (said)-[tie:RIVALS]->(rival)
  SET tie = properties(rivalry), tie.id = 'rival.' + row.id + '.' + rival.id, tie.hash = null, tie.claimIds = [said.id, rival.id],
    tie.chosen = CASE rivalry.chosen WHEN row.claim THEN row.id ELSE rivalry.chosen END
  DELETE rivalry
  RETURN count(rival) AS rivals
}
CALL (row) {
  MATCH (fact:Record)
  WHERE row.claim IN fact.claimIds OR row.claim IN fact.untilClaimIds
  SET fact.claimIds = [id IN fact.claimIds | CASE id WHEN row.claim THEN row.id ELSE id END], fact.isEdited = true,
    fact.untilClaimIds = [id IN fact.untilClaimIds | CASE id WHEN row.claim THEN row.id ELSE id END]
  RETURN count(fact) AS things
}
CALL (row) {
  MATCH (:Record)-[line]->(:Record)
  WHERE row.claim IN line.claimIds OR row.claim IN line.untilClaimIds
  SET line.claimIds = [id IN line.claimIds | CASE id WHEN row.claim THEN row.id ELSE id END], line.isEdited = true,
    line.untilClaimIds = [id IN line.untilClaimIds | CASE id WHEN row.claim THEN row.id ELSE id END]
  RETURN count(line) AS lines
}
// What no longer stands is kept under another label: whoever asks for claims does not find it.
SET old:RetractedClaim, old.retractedAt = row.at, old.isEdited = true
REMOVE old:Claim
RETURN row.id AS id, about, rivals, things, lines
