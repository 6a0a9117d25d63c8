// Which priorities, goals and themes have nothing beneath on the day asked, which items serve no goal, which themes no measure, and why?
WITH date($asOf) AS asOf
WITH asOf, COLLECT {
  MATCH (edition:PlanEdition)-[within:CONTAINS]->{1,3}(item:PriorityArea|Theme|Objective|Deliverable|Measure|Programme)
  WHERE ($edition = '' OR edition.id = $edition)
    AND item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN $statuses
  WITH asOf, edition, item, [step IN within | coalesce(step.order, 0)] AS places ORDER BY size(places), places
  WITH asOf, edition, item, head(collect(places)) AS places
  WITH asOf, edition, item, places, head(COLLECT {
    MATCH (item)<-[:CONTAINS]-{0,2}(area:PriorityArea) RETURN area ORDER BY area.id LIMIT 1
  }) AS area, CASE
    WHEN item:PriorityArea OR (item:Objective AND size(places) = 1)
      THEN CASE WHEN EXISTS { (item)-[:CONTAINS]->() } OR EXISTS { ()-[line:ALIGNS_TO WHERE line.firstAttested <= asOf]->(item) } THEN NULL ELSE 'NOTHING_BENEATH' END
    WHEN item:Theme AND NOT EXISTS {
      (item)-[:CONTAINS]->(under:Deliverable WHERE under.validFrom <= asOf < under.validTo AND under.firstAttested <= asOf AND under.status IN $statuses) } THEN 'NOTHING_BENEATH'
    WHEN item:Theme THEN CASE WHEN EXISTS {
      (item)-[:MEASURED_BY]->(under:Measure WHERE under.validFrom <= asOf < under.validTo AND under.firstAttested <= asOf AND under.status IN $statuses) } THEN NULL ELSE 'NOT_MEASURED' END
    WHEN EXISTS { (item)<-[:CONTAINS]-{0,3}()-[line:ALIGNS_TO WHERE line.firstAttested <= asOf]->() } THEN NULL
    ELSE 'SERVES_NONE' END AS kind
  WHERE kind IS NOT NULL AND ($kind = '' OR kind = $kind) AND ($area = '' OR area.id = $area)
  WITH asOf, edition, item, places, area, kind, head(COLLECT {
    MATCH (item)<-[:OF]-(gap:Absence {slot: 'content'})
    WHERE kind = 'NOTHING_BENEATH' AND gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
    RETURN {reason: gap.reason, claimIds: gap.claimIds} ORDER BY gap.id LIMIT 1
  }) AS lost, head(COLLECT {
    // A paper may say of a priority that nothing stands beside it.
    MATCH (item)<-[:ABOUT]-(said:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
    WHERE kind = 'NOTHING_BENEATH' AND said.absenceReason IS NOT NULL AND paper.issued <= asOf
    RETURN {reason: said.absenceReason, claimIds: [said.id]} ORDER BY paper.issued DESC, said.id LIMIT 1
  }) AS denied
  WITH edition, item, places, area, kind, coalesce(lost, denied) AS why
  WHERE $reason = '' OR coalesce(why.reason, 'NOT_STATED_IN_SOURCE') = $reason
  RETURN {item: item, edition: edition, area: area, kind: kind, why: why}
  ORDER BY CASE kind WHEN 'NOTHING_BENEATH' THEN 0 WHEN 'SERVES_NONE' THEN 1 ELSE 2 END, edition.firstAttested DESC, edition.id,
    CASE WHEN item:Deliverable THEN 1 WHEN item:Objective THEN 2 WHEN item:Measure THEN 3 ELSE 0 END, places, item.id
} AS listed
WITH asOf, listed, COLLECT {
  UNWIND range($offset, $offset + $first - 1) AS at
  WITH at, listed[at] AS one
  WHERE one IS NOT NULL
  WITH at, one.kind AS kind, one.item AS item, one.edition AS edition, one.area AS area, one.why AS why
  RETURN item {.id, .title, .label, .itemNumber, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis,
    labels: labels(item), claimIds: coalesce(why.claimIds, item.claimIds), within: CASE WHEN area <> item THEN area.title ELSE edition.title END,
    gap: kind, reason: why.reason, edition: edition {.id, .title, .label, labels: labels(edition)},
    area: CASE WHEN area <> item THEN area {.id, .title, labels: labels(area)} END} ORDER BY at
} AS page
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision,
  ($area = '' OR EXISTS { MATCH (:PriorityArea {id: $area}) }) AND ($edition = '' OR EXISTS { MATCH (:PlanEdition {id: $edition}) }) AS isKnown,
  size(listed) AS total, page, COLLECT {
    UNWIND listed AS one
    WITH one.kind AS kind, coalesce(one.why.reason, 'NOT_STATED_IN_SOURCE') AS reason, count(*) AS count
    RETURN {gap: kind, reason: reason, count: count} ORDER BY kind, reason
  } AS tallies, COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], one IN page | ids + one.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
