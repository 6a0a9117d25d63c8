// Which nodes of one kind come next in the order of their ids, what do they hold, and where do their links lead?
// Of the six limits one is a page and the others are 0, so that each page is found by its own index and no further.
CALL () {
  MATCH (node:Record) WHERE node.id > $after RETURN node ORDER BY node.id LIMIT $records
  UNION ALL
  MATCH (node:AttachedText) WHERE node.id > $after RETURN node ORDER BY node.id LIMIT $texts
  UNION ALL
  MATCH (node:TextLine) WHERE node.id > $after RETURN node ORDER BY node.id LIMIT $lines
  UNION ALL
  MATCH (node:Change) WHERE node.id > $after RETURN node ORDER BY node.id LIMIT $changes
  UNION ALL
  MATCH (node:ChangeSet) WHERE node.id > $after RETURN node ORDER BY node.id LIMIT $sets
  UNION ALL
  MATCH (node:ReaderQuestion) WHERE node.id > $after RETURN node ORDER BY node.id LIMIT $asked
}
RETURN node.id AS id, labels(node) AS labels, properties(node) AS values,
  [key IN keys(node) WHERE NOT valueType(node[key]) IN $plain | [key, valueType(node[key])]] AS types,
  COLLECT {
    MATCH (node)-[link]->(other)
    RETURN {type: type(link), to: other.id, toLabels: labels(other), values: properties(link),
      types: [key IN keys(link) WHERE NOT valueType(link[key]) IN $plain | [key, valueType(link[key])]]}
  } AS links
