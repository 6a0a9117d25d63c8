// Which of these records rest on the given papers alone, and which record made since then points to each?
UNWIND $ids AS id
MATCH (record:Record {id: id})
WITH record, COLLECT {
  MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
  WHERE claim.id IN record.claimIds
  RETURN DISTINCT paper.id
} + COLLECT { MATCH (record)<-[:HAS_PASSAGE]-(paper:SourceDocument) RETURN paper.id }
  + COLLECT { MATCH (record)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument) RETURN paper.id } AS papers
WHERE papers <> [] AND all(paper IN papers WHERE paper IN $papers)
RETURN record.id AS id, head(COLLECT {
  MATCH (record)--(since:Record) WHERE since.hash IS NULL RETURN since.id ORDER BY since.id LIMIT 1
}) AS heldBy
