// Which appointments are to end, and what may forbid it? Locks each, in id order, before anything is compared.
UNWIND $rows AS row
WITH DISTINCT row.appointment AS id ORDER BY id
MATCH (held:Appointment {id: id})
SET held.version = held.version + 1
WITH count(held) AS locked
UNWIND range(0, size($rows) - 1) AS at
WITH at, $rows[at] AS row
OPTIONAL MATCH (term:Appointment {id: row.appointment})
WITH * ORDER BY at
RETURN at,
  term {.id, .status, .validFrom, .validTo, version: term.version - 1, post: head([(term)-[:TO_POST]->(post:Post) | post.name]), seenOn: head(COLLECT {
    MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument) WHERE claim.id IN term.claimIds
    RETURN paper.issued ORDER BY paper.issued DESC LIMIT 1 })} AS appointment,
  $source IS NULL OR EXISTS { MATCH (:SourceDocument {id: $source}) } AS isSourceKnown
