// What does the plan print of this measure: baseline, target, date, and which themes carry its label?
WITH date($asOf) AS asOf
MATCH (item:Measure {id: $id})<-[:CONTAINS]-(area:PriorityArea)<-[:CONTAINS]-(edition:PlanEdition)
WITH asOf, item, area, edition,
  COLLECT {
    MATCH (item)<-[:MEASURED_BY]-(theme:Theme)<-[place:CONTAINS]-(area)
    RETURN theme {.id, .title, labels: labels(theme), within: area.title} ORDER BY place.order, theme.id
  } AS themes,
  COLLECT {
    MATCH (item)<-[:OBSERVES]-(seen:Observation)
    WHERE seen.validFrom <= asOf < seen.validTo AND seen.firstAttested <= asOf AND seen.status IN $statuses
    RETURN seen {.id, .status, .kind, .value, .due, .claimIds, .firstAttested, .attestedOn} ORDER BY seen.id
  } AS observations,
  COLLECT {
    MATCH (item)<-[:OF]-(gap:Absence)
    WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
    RETURN gap {.id, .slot, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id
  } AS absences
RETURN item {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .title, .referenceLabel, .note, .version, labels: labels(item), within: area.title} AS item,
  edition {.id, .title, .label, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, labels: labels(edition)} AS plan,
  area {.id, .title, labels: labels(area)} AS area,
  themes, observations, absences,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = item.claimIds + edition.claimIds, fact IN observations + absences | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
