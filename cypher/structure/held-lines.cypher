// How do the lines that an edit is about stand now? Locks each, in id order, before anything is compared.
UNWIND $lines AS id
WITH DISTINCT id ORDER BY id
CALL (id) {
  MATCH (low:Party)-[line:ESCALATES_TO {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:ACCOUNTABLE_TO {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:REPORTS_TO {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:OVERSEES {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:PART_OF {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:WORKS_WITH {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:SUPPORTS {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:SCRUTINISES {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:ADVISES {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:ASSURES {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:COMMISSIONS {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:FUNDS {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:HOSTS {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:ESTABLISHED_BY {id: id}]->(high:Party)
  RETURN low, line, high
  UNION ALL
  MATCH (low:Party)-[line:POST_IN {id: id}]->(high:Party)
  RETURN low, line, high
}
WITH low, line, high ORDER BY line.id
SET line.version = line.version + 1
WITH collect({low: low, line: line, high: high}) AS locked
UNWIND locked AS held
WITH held.low AS low, held.line AS line, held.high AS high
RETURN line {.id, .status, .validFrom, .validTo, .recordedOn, .purpose, .cadence, label: type(line), version: line.version - 1, low: low.id, high: high.id,
  papers: COLLECT {
    MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument) WHERE claim.id IN line.claimIds
    RETURN DISTINCT paper.issued AS issued ORDER BY issued }} AS line
ORDER BY line.id
