// Which items of one plan, theme or area bear one title, and which lines of one type run twice between the same two on one day?
RETURN COLLECT {
  MATCH (item:Ownable|Objective|Outcome|Plan)
  WITH item, toLower(trim(item.title)) AS title, coalesce(item.label, '') AS edition,
    head([label IN labels(item) WHERE NOT label IN ['Record', 'Ownable']]) AS label,
    head([(holder)-[:CONTAINS]->(item) | holder.id] + [(item)-[:EDITION_OF|THREATENS]->(holder) | holder.id]) AS holder
  WITH label, title, edition, holder, item ORDER BY item.id
  WITH label, title, edition, holder, collect(item) AS items
  WHERE size(items) > 1 AND title IS NOT NULL
  RETURN [item IN items[..10] | item {.id, .name, .title, .label, .text, labels: labels(item)}] AS twins ORDER BY twins[0].id LIMIT $most
} AS items, COLLECT {
  MATCH (from:Party)-[line]->(to:Party)
  MATCH (from)-[other]-(to)
  WHERE type(line) IN $types AND type(other) = type(line) AND line.id < other.id
    AND (startNode(other) = from OR type(line) IN $symmetric)
    AND line.validFrom < other.validTo AND other.validFrom < line.validTo
  RETURN {type: type(line), ids: [line.id, other.id], from: from {.id, .name, .title, .label, .text, labels: labels(from)},
    to: to {.id, .name, .title, .label, .text, labels: labels(to)}} AS twin ORDER BY line.id, other.id LIMIT $most
} AS lines
