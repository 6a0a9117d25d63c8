// Which lines between parties are known on the day asked, and what does each rest on?
WITH date($asOf) AS asOf
WITH asOf, COLLECT {
  MATCH (from:Party)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF|WORKS_WITH|SUPPORTS|SCRUTINISES|ADVISES
    |ASSURES|COMMISSIONS|FUNDS|HOSTS|ESTABLISHED_BY
    WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]->(to:Party)
  WHERE $party = '' OR $party IN [from.id, to.id]
  RETURN line {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason, .cadence, type: type(line),
    from: from {.id, .name, labels: labels(from)}, to: to {.id, .name, labels: labels(to)}} ORDER BY line.id
} AS lines
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision,
  $party = '' OR EXISTS { MATCH (:Party {id: $party}) } AS isKnown,
  lines, COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], line IN lines | ids + line.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
