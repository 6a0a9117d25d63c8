// Which parts of a plan or a paper are in none, which parties, places and terms does nothing touch, and on which claims does nothing rest?
RETURN COLLECT {
  MATCH (part:Passage|PriorityArea|Theme|Objective|Outcome|Deliverable|Measure|Programme)
  WHERE NOT EXISTS { (part)<-[:CONTAINS|HAS_PASSAGE]-() }
  RETURN part {.id, .name, .title, .label, .text, labels: labels(part)} AS part ORDER BY part.id LIMIT $most
} + COLLECT {
  MATCH (alone:Party|Place|Term|Agreement|LegalBasis|Function|Meeting|Plan)
  // What an edit began is tied to others by the edits that follow.
  WHERE alone.recordedOn IS NULL AND NOT EXISTS { (alone)--() } AND (NOT alone:Person OR coalesce(alone.visibility, 'RESTRICTED') IN $visibilities)
  RETURN alone {.id, .name, .title, .label, .text, labels: labels(alone)} AS alone ORDER BY alone.id LIMIT $most
} + COLLECT {
  // What is rested on is gathered once, not for each claim.
  WITH COLLECT { MATCH (fact:Record) UNWIND fact.claimIds + coalesce(fact.untilClaimIds, []) AS id RETURN DISTINCT id } + COLLECT { MATCH ()-[line]->() UNWIND line.claimIds + coalesce(line.untilClaimIds, []) AS id RETURN DISTINCT id } AS rested
  MATCH (said:Claim)
  WHERE NOT said.id IN rested
  // What a paper says of no stored thing may stand by itself in its own words; what rivals another, or is about a paper, rests on itself.
  WITH said
  WHERE NOT EXISTS { (said)-[:RIVALS]-() } AND NOT EXISTS { (said)-[:ABOUT]->(:SourceDocument) }
    AND (said.about IS NOT NULL OR said.fromText IS NULL AND said.toText IS NULL AND NOT EXISTS { (said)-[:ABOUT]->() })
  RETURN said {.id, .name, .title, .label, text: said.gist, labels: labels(said)} AS said ORDER BY said.id LIMIT $most
} AS orphans
