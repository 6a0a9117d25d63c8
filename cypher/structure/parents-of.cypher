// Under whom may these bodies be drawn, and under whom does an officer want it? Ask with the bodies locked.
UNWIND $bodies AS id
MATCH (body:Body {id: id})
RETURN DISTINCT body.id AS body, body.drawnUnder AS drawnUnder, COLLECT {
  MATCH (body)-[line:REPORTS_TO|ACCOUNTABLE_TO|PART_OF]->(parent:Party)
  WHERE line.status <> 'REJECTED' AND parent <> body
  RETURN parent {.id, .name} AS parent
  UNION
  MATCH (body)<-[line:OVERSEES]-(parent:Party)
  WHERE line.status <> 'REJECTED' AND parent <> body
  RETURN parent {.id, .name} AS parent
} AS parents
ORDER BY body
