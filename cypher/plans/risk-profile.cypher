// What is this risk to a plan, how is it rated, and what is done about it?
WITH date($asOf) AS asOf
MATCH (item:Risk {id: $id})-[:THREATENS]->(edition:PlanEdition)
WITH asOf, item, edition,
  COLLECT {
    MATCH (item)<-[:MITIGATES]-(step:Mitigation)
    WHERE step.validFrom <= asOf < step.validTo AND step.firstAttested <= asOf AND step.status IN $statuses
    RETURN step {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .title} ORDER BY step.id
  } AS mitigations,
  COLLECT {
    MATCH (item)<-[:OF]-(gap:Absence)
    WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
    RETURN gap {.id, .slot, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id
  } AS absences,
  // The newest other plan that rates its risks.
  head(COLLECT {
    MATCH (rated:Risk)-[:THREATENS]->(other:PlanEdition)
    WHERE other <> edition AND rated.rating IS NOT NULL AND rated.validFrom <= asOf < rated.validTo AND rated.firstAttested <= asOf
      AND rated.status IN $statuses
    WITH other, rated ORDER BY rated.id
    WITH other, count(rated) AS rated, collect(rated.claimIds) AS claimIds, max(rated.lastAttested) AS newest
    WITH * ORDER BY newest DESC, other.id LIMIT 1
    RETURN other {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .title, .label, labels: labels(other),
      rated: rated, risks: COUNT { (other)<-[:THREATENS]-(:Risk) }, claimIds: reduce(ids = [], own IN claimIds | ids + own)}
  }) AS ratedElsewhere
RETURN item {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .title, .rating, .note, .version, labels: labels(item)} AS item,
  edition {.id, .title, .label, labels: labels(edition)} AS plan,
  mitigations, absences, ratedElsewhere,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = item.claimIds + coalesce(ratedElsewhere.claimIds, []), fact IN mitigations + absences | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
