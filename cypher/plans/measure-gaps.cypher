// Which measures lack a baseline, a target or a date on the day asked, why, and what are they used by?
WITH date($asOf) AS asOf
WITH asOf, COLLECT {
  MATCH (item:Measure)<-[stands:CONTAINS]-(area:PriorityArea)<-[place:CONTAINS]-(edition:PlanEdition)
  WHERE item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN $statuses
    AND ($edition = '' OR edition.id = $edition) AND ($area = '' OR area.id = $area)
  WITH item, area, edition, stands, place, COLLECT {
    MATCH (item)<-[:OBSERVES]-(seen:Observation)
    WHERE seen.validFrom <= asOf < seen.validTo AND seen.firstAttested <= asOf AND seen.status IN $statuses
    RETURN seen {.id, .status, .kind, .value, .due, .claimIds, .firstAttested, .attestedOn} ORDER BY seen.id
  } AS observations, COLLECT {
    MATCH (item)<-[:OF]-(gap:Absence)
    WHERE gap.slot IN ['baseline', 'target', 'due'] AND gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
    RETURN gap {.id, .slot, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id
  } AS absences
  WITH * ORDER BY edition.firstAttested DESC, edition.id, place.order, area.id, stands.order, item.id
  RETURN {measure: item {.id, .title, .referenceLabel, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
      labels: labels(item), within: area.title},
    area: area {.id, .title, labels: labels(area)}, edition: edition {.id, .title, .label, labels: labels(edition)},
    observations: observations, absences: absences, themes: COLLECT {
      MATCH (item)<-[:MEASURED_BY]-(theme:Theme)<-[row:CONTAINS]-(area)
      RETURN theme {.id, .title, labels: labels(theme), within: area.title} ORDER BY row.order, theme.id
    }}
} AS measures
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision,
  ($area = '' OR EXISTS { MATCH (:PriorityArea {id: $area}) }) AND ($edition = '' OR EXISTS { MATCH (:PlanEdition {id: $edition}) }) AS isKnown,
  measures, COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], one IN measures | reduce(all = ids + one.measure.claimIds, fact IN one.observations + one.absences | all + fact.claimIds))
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
