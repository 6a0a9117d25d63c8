// Which of these lines rest on the given papers alone?
UNWIND $rows AS row
MATCH (:Record {id: row.start})-[line]->(:Record)
WHERE line.id = row.id
WITH row, COLLECT {
  MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
  WHERE claim.id IN line.claimIds
  RETURN DISTINCT paper.id
} AS papers
WHERE papers <> [] AND all(paper IN papers WHERE paper IN $papers)
RETURN row.id AS id, row.start AS start
