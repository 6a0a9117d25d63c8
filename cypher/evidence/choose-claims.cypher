// Which of two claims that contradict each other is shown from now on, and why? Both were locked by the facts.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (over:Claim {id: row.over})
MERGE (claim)-[rivalry:RIVALS]-(over)
ON CREATE SET rivalry.id = row.id, rivalry.version = 1
SET rivalry.chosen = row.claim, rivalry.reason = row.why, rivalry.claimIds = [row.claim, row.over], rivalry.isEdited = true
RETURN rivalry.id AS id
