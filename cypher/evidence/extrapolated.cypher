// Which records and lines are read on for longer than the newest paper that speaks of them does, paper by paper?
WITH date($asOf) AS asOf
CALL (asOf) {
  MATCH (fact:Record)
  WHERE fact.validFrom <= asOf < fact.validTo AND fact.firstAttested <= asOf AND fact.status IN $statuses
    AND fact.lastAttested + duration({months: $months}) < asOf AND NOT (fact.fromBasis = 'STATED' AND fact.untilBasis = 'STATED')
    AND (NOT fact:Person OR coalesce(fact.visibility, 'RESTRICTED') IN $visibilities)
  RETURN fact, fact AS from, null AS to, null AS type
  UNION ALL
  MATCH (from:Record)-[fact]->(to:Record)
  WHERE fact.validFrom <= asOf < fact.validTo AND fact.firstAttested <= asOf AND fact.status IN $statuses
    AND fact.lastAttested + duration({months: $months}) < asOf AND NOT (fact.fromBasis = 'STATED' AND fact.untilBasis = 'STATED')
    AND all(end IN [from, to] WHERE NOT end:Person OR coalesce(end.visibility, 'RESTRICTED') IN $visibilities)
  RETURN fact, from, to, type(fact) AS type
}
WITH fact, from, to, type, head(COLLECT {
  UNWIND fact.claimIds AS id
  MATCH (claim:Claim {id: id})-[:CITES]->(cited)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
  WHERE paper.issued = fact.lastAttested
  RETURN paper ORDER BY paper.id LIMIT 1
}) AS paper
WITH * ORDER BY fact.id
WITH collect([fact, from, to, type, paper]) AS silent
// What an edit recorded and no paper tells has none: it is never explained.
WITH silent, [one IN silent WHERE CASE WHEN $paper IS NULL THEN NOT coalesce(one[4].id, '') IN $explained ELSE one[4].id = $paper END] AS asked
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision, COLLECT {
  UNWIND silent AS one
  WITH one[4] AS paper, count(*) AS facts
  WHERE paper IS NOT NULL
  WITH * ORDER BY paper.issued, paper.id
  RETURN {facts: facts, document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
} AS ageing, head(COLLECT {
  MATCH (paper:SourceDocument {id: $paper})
  RETURN paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}
}) AS document, size(asked) AS total, COLLECT {
  UNWIND asked[$skip..$skip + $most] AS one
  WITH one[0] AS fact, one[1] AS from, one[2] AS to, one[3] AS type, one[4] AS paper
  WITH * ORDER BY fact.id
  RETURN {
    id: fact.id, lastAttested: fact.lastAttested, type: type,
    paper: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status},
    from: from {.id, .name, .title, .label, .text, labels: labels(from)}, to: to {.id, .name, .title, .label, .text, labels: labels(to)},
    near: head([(from)-[:TO_POST|IN|FOR|OF|OBSERVES|MITIGATES|EDITION_OF|ORIGINAL]->(near) | near {.id, .name, .title, .label, .text, labels: labels(near)}])
  }
} AS facts
