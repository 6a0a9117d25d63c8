// Which commitments do two plan editions hold, what is recorded to continue what, and who answers for each?
MATCH (older:PlanEdition {id: $older})
MATCH (newer:PlanEdition {id: $newer})
WITH older, newer, head(COLLECT { MATCH (older)-[:EDITION_OF]->(plan:Plan) RETURN plan.id }) AS olderPlan,
  head(COLLECT { MATCH (newer)-[:EDITION_OF]->(plan:Plan) RETURN plan.id }) AS newerPlan
WITH older, newer, olderPlan, newerPlan, COLLECT {
  UNWIND [older, newer] AS edition
  MATCH (edition)-[:CONTAINS]->{1,3}(item:PriorityArea|Objective|Outcome|Deliverable|Measure)
  WHERE item.status IN $statuses
  WITH DISTINCT edition, item
  WITH * ORDER BY item.id
  RETURN item {.id, .title, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason, .itemNumber, .number,
    labels: labels(item), edition: edition.id,
    order: head([(item)<-[place:CONTAINS]-() | coalesce(place.order, 0)]),
    area: head(COLLECT { MATCH (area:PriorityArea)-[:CONTAINS]->{1,2}(item) RETURN area.title ORDER BY area.id }),
    areaOrder: head(COLLECT { MATCH (edition)-[stands:CONTAINS]->(area:PriorityArea)-[:CONTAINS]->{0,2}(item) RETURN stands.order ORDER BY area.id }),
    owners: COLLECT {
      MATCH (item)<-[:FOR]-(duty:Assignment {letter: 'ACCOUNTABLE'})-[:TO]->(party:Party)
      WHERE duty.status IN $statuses AND duty.validFrom <= edition.lastAttested < duty.validTo AND duty.firstAttested <= edition.lastAttested
        AND party.validFrom <= edition.lastAttested < party.validTo AND party.status <> 'ENDED'
        AND (NOT party:Person OR party.visibility IN $visibilities)
      RETURN party {.id, .name, labels: labels(party)} ORDER BY party.id }}
} AS items
WITH older, newer, olderPlan, newerPlan, items, COLLECT {
  UNWIND [one IN items WHERE one.edition = newer.id | one.id] AS id
  MATCH (item:Record {id: id})-[link:CONTINUES]->(before:Record)
  WHERE before.id IN [one IN items WHERE one.edition = older.id | one.id]
  RETURN {newer: item.id, older: before.id, kind: link.kind, claimIds: coalesce(link.claimIds, [])} ORDER BY item.id, before.id
} AS links
RETURN older {.id, .title, .label, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason, labels: labels(older)} AS older,
  newer {.id, .title, .label, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason, labels: labels(newer)} AS newer,
  coalesce(olderPlan = newerPlan, false) AS isSamePlan, EXISTS { (newer)-[:CONTINUES]->(older) } AS isContinued, items, links,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = older.claimIds + newer.claimIds, fact IN items + links | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
