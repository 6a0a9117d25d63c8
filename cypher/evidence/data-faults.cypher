// Which papers are now too old to speak for what rests on them, and how much is that?
WITH date($asOf) AS asOf
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision, COLLECT {
  MATCH (fact:Record)
  WHERE fact.validFrom <= asOf < fact.validTo AND fact.firstAttested <= asOf AND fact.status IN $statuses
    AND fact.lastAttested + duration({months: $months}) < asOf
    AND NOT (fact.fromBasis = 'STATED' AND fact.untilBasis = 'STATED')
    AND (NOT fact:Person OR coalesce(fact.visibility, 'RESTRICTED') IN $visibilities)
  UNWIND fact.claimIds AS id
  MATCH (claim:Claim {id: id})-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
  WHERE paper.issued = fact.lastAttested
  WITH paper, count(DISTINCT fact) AS facts ORDER BY paper.issued, paper.id
  RETURN {facts: facts, document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
} AS ageing
