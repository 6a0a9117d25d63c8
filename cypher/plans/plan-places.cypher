// What stands in these places of plans already, and where would the next part of each come? And what stands by itself and bears one of these titles?
RETURN COLLECT {
  UNWIND $places AS id
  MATCH (place:Record {id: id})
  WITH place, coalesce(head([(area:PriorityArea)-[:CONTAINS]->(place) | area]), CASE WHEN place:PriorityArea THEN place END) AS area
  RETURN place {.id, .firstAttested, area: area.title,
    edition: coalesce(head([(edition:PlanEdition)-[:CONTAINS]->(area) | edition.id]), CASE WHEN place:PlanEdition THEN place.id END),
    within: head([(holder)-[:CONTAINS]->(place) | holder.id]),
    parts: COLLECT {
      MATCH (place)-[:CONTAINS]->(part:Record)
      RETURN part {.id, .title, edition: part.label, label: head([label IN labels(part) WHERE NOT label IN ['Record', 'Ownable']])} AS part ORDER BY part.id
      UNION
      MATCH (place)<-[:EDITION_OF|THREATENS|MITIGATES]-(part:Record)
      RETURN part {.id, .title, edition: part.label, label: head([label IN labels(part) WHERE NOT label IN ['Record', 'Ownable']])} AS part ORDER BY part.id
    },
    last: coalesce(head(COLLECT { MATCH (place)-[row:CONTAINS]->(:Record) RETURN coalesce(row.order, 0) AS placed ORDER BY placed DESC LIMIT 1 }), 0),
    lastNumber: coalesce(head(COLLECT { MATCH (area)-[:CONTAINS]->(:Theme)-[:CONTAINS]->(item:Deliverable) RETURN item.itemNumber AS number ORDER BY number DESC LIMIT 1 }), 0)} AS place ORDER BY place.id
} AS places, COLLECT {
  MATCH (alone:Plan|Agreement|Function)
  WHERE toLower(trim(alone.title)) IN $titles
  RETURN alone {.id, .title, edition: null, label: head([label IN labels(alone) WHERE NOT label IN ['Record', 'Ownable']])} AS alone ORDER BY alone.id
} AS alone
