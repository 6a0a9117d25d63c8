// Which records and lines are read on for longer than the newest paper that speaks of them does, paper by paper?
WITH date($asOf) AS asOf
CALL (asOf) {
  MATCH (fact:Record)
  WHERE fact.validFrom <= asOf < fact.validTo AND fact.firstAttested <= asOf AND fact.status IN $statuses
    AND fact.lastAttested + duration({months: $months}) < asOf AND NOT (fact.fromBasis = 'STATED' AND fact.untilBasis = 'STATED')
    AND (NOT fact:Person OR coalesce(fact.visibility, 'RESTRICTED') IN $visibilities)
    // What a person holds would tell of them as their own record does.
    AND NOT EXISTS { (fact)-[:HELD_BY|MEMBER|TO]->(unseen:Person) WHERE NOT coalesce(unseen.visibility, 'RESTRICTED') IN $visibilities }
  RETURN fact, fact AS from, null AS to, null AS type
  UNION ALL
  MATCH (from:Record)-[fact]->(to:Record)
  WHERE fact.validFrom <= asOf < fact.validTo AND fact.firstAttested <= asOf AND fact.status IN $statuses
    AND fact.lastAttested + duration({months: $months}) < asOf AND NOT (fact.fromBasis = 'STATED' AND fact.untilBasis = 'STATED')
    AND all(end IN [from, to] WHERE NOT end:Person OR coalesce(end.visibility, 'RESTRICTED') IN $visibilities)
  RETURN fact, from, to, type(fact) AS type
}
WITH fact, from, to, type, COLLECT {
  UNWIND fact.claimIds AS id
  MATCH (claim:Claim {id: id})-[:CITES]->(cited)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
  WHERE paper.issued = fact.lastAttested
  RETURN DISTINCT paper ORDER BY paper.id
} AS papers
WITH * ORDER BY fact.id
WITH collect([fact, from, to, type, papers]) AS silent
WITH silent, COLLECT {
  MATCH (held:SourceDocument)
  WHERE held.issued <= date($asOf)
  WITH held.issued AS issued, collect(held.id) AS ids
  ORDER BY issued DESC LIMIT 1
  UNWIND ids AS id
  RETURN id ORDER BY id
} AS newest
WITH silent, [id IN $explained WHERE NOT id IN $whileNewest OR id IN newest] AS explained
// What an edit recorded and no paper tells has no papers: it is never explained.
WITH silent, explained, [one IN silent WHERE CASE WHEN $paper IS NULL THEN one[4] = [] OR any(paper IN one[4] WHERE NOT paper.id IN explained) ELSE any(paper IN one[4] WHERE paper.id = $paper) END] AS asked
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision, COLLECT {
  UNWIND silent AS one
  UNWIND one[4] AS paper
  WITH paper, count(*) AS facts
  WITH * ORDER BY paper.issued, paper.id
  RETURN {facts: facts, document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
} AS ageing, head(COLLECT {
  MATCH (paper:SourceDocument {id: $paper})
  RETURN paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}
}) AS document, explained, size(silent) AS readOn, size(asked) AS total, COLLECT {
  UNWIND asked[$skip..$skip + $most] AS one
  WITH one[0] AS fact, one[1] AS from, one[2] AS to, one[3] AS type,
    head([paper IN one[4] WHERE paper.id = $paper OR $paper IS NULL AND NOT paper.id IN explained]) AS paper
  WITH * ORDER BY fact.id
  RETURN {
    id: fact.id, lastAttested: fact.lastAttested, untilBasis: fact.untilBasis, type: type,
    paper: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status},
    from: from {.id, .name, .title, .label, .text, labels: labels(from)}, to: to {.id, .name, .title, .label, .text, labels: labels(to)},
    near: head([(from)-[:TO_POST|IN|FOR|OF|OBSERVES|MITIGATES|EDITION_OF|ORIGINAL]->(near) | near {.id, .name, .title, .label, .text, labels: labels(near)}])
  }
} AS facts
