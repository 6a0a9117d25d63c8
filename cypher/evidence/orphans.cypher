// Which parts of a plan or a paper are in none, and which parties, places and terms does nothing touch, not even a claim?
RETURN COLLECT {
  MATCH (part:Passage|PriorityArea|Theme|Objective|Outcome|Deliverable|Measure|Programme)
  WHERE NOT EXISTS { (part)<-[:CONTAINS|HAS_PASSAGE]-() }
  RETURN part {.id, .name, .title, .label, .text, labels: labels(part)} AS part ORDER BY part.id LIMIT $most
} + COLLECT {
  MATCH (alone:Party|Place|Term|Agreement|LegalBasis|Function|Meeting|Plan)
  WHERE NOT EXISTS { (alone)--() } AND (NOT alone:Person OR coalesce(alone.visibility, 'RESTRICTED') IN $visibilities)
  RETURN alone {.id, .name, .title, .label, .text, labels: labels(alone)} AS alone ORDER BY alone.id LIMIT $most
} AS orphans
