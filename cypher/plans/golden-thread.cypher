// What does this deliverable, measure or risk hang on, from the goal of a strategy down to what is observed?
WITH date($asOf) AS asOf
MATCH (item:Ownable {id: $id})
WHERE item:Deliverable OR item:Measure OR item:Risk
WITH asOf, item, head(COLLECT {
  MATCH (item)<-[:CONTAINS]-{1,2}(area:PriorityArea) RETURN area ORDER BY area.id
}) AS area
WITH asOf, item, area, COLLECT {
  MATCH (item)<-[tie:CONTAINS|MEASURED_BY]-(theme:Theme)
  WHERE theme.validFrom <= asOf < theme.validTo AND theme.firstAttested <= asOf AND theme.status IN $statuses
  RETURN {theme: theme, shown: theme {.id, .title, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, labels: labels(theme),
    within: area.title, basis: tie.basis, claimIds: theme.claimIds + coalesce(tie.claimIds, [])}} ORDER BY theme.id
} AS ties
WITH asOf, item, area, [one IN ties | one.shown] AS shownThemes, [one IN ties | one.theme] AS themes, coalesce(
  head(COLLECT { MATCH (item)-[:THREATENS]->(edition:PlanEdition) RETURN edition ORDER BY edition.id }),
  head(COLLECT { MATCH (area)<-[:CONTAINS]-(edition:PlanEdition) RETURN edition ORDER BY edition.id })) AS edition
// A risk hangs on all of its plan; anything else on what holds it.
WITH *, [item, edition] + CASE WHEN area IS NULL THEN COLLECT { MATCH (edition)-[:CONTAINS]->(part:PriorityArea) RETURN part ORDER BY part.id } ELSE [area] + themes END AS parts
WITH *, COLLECT {
  UNWIND parts AS part
  MATCH (part)-[line:ALIGNS_TO WHERE line.firstAttested <= asOf]->(goal)
  WITH * ORDER BY line.id
  RETURN line {.id, .basis, .claimIds, .firstAttested, .attestedOn, isOutward: true,
    self: part {.id, .title, .label, labels: labels(part)},
    other: goal {.id, .title, .label, labels: labels(goal), within: head([(goal)<-[:CONTAINS]-(of:PlanEdition) | of.title])}} AS goal
} AS goals, COLLECT {
  MATCH (edition)-[row:CONTAINS]->(outcome:Outcome)
  WHERE outcome.validFrom <= asOf < outcome.validTo AND outcome.firstAttested <= asOf AND outcome.status IN $statuses
  RETURN outcome {.id, .title, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, labels: labels(outcome)}
  ORDER BY row.order, outcome.id
} AS outcomes, COLLECT {
  MATCH (area)-[row:CONTAINS]->(aim:Objective)
  WHERE aim.validFrom <= asOf < aim.validTo AND aim.firstAttested <= asOf AND aim.status IN $statuses
  WITH aim, row, any(theme IN themes WHERE toLower(trim(theme.title)) = toLower(trim(aim.heading))) AS isNear
  RETURN aim {.id, .title, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .heading, labels: labels(aim),
    isNear: coalesce(isNear, false)} ORDER BY coalesce(isNear, false) DESC, row.order, aim.id
} AS objectives, COLLECT {
  UNWIND CASE WHEN item:Measure THEN themes ELSE [] END AS theme
  MATCH (theme)-[row:CONTAINS]->(other:Deliverable)
  WHERE other.validFrom <= asOf < other.validTo AND other.firstAttested <= asOf AND other.status IN $statuses
  RETURN other {.id, .title, .itemNumber, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, labels: labels(other),
    within: area.title, of: theme.title} ORDER BY theme.id, row.order, other.id
} AS deliverables, COLLECT {
  UNWIND CASE WHEN item:Deliverable THEN themes ELSE [] END AS theme
  MATCH (theme)-[tie:MEASURED_BY]->(measure:Measure)
  WHERE measure.validFrom <= asOf < measure.validTo AND measure.firstAttested <= asOf AND measure.status IN $statuses
  RETURN {measure: measure, of: theme.title, basis: tie.basis} ORDER BY theme.id, measure.id
} AS measured, COLLECT {
  MATCH (edition)<-[:THREATENS]-(risk:Risk)
  WHERE NOT item:Risk AND risk.validFrom <= asOf < risk.validTo AND risk.firstAttested <= asOf AND risk.status IN $statuses
  RETURN risk {.id, .title, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, labels: labels(risk)} ORDER BY risk.id
} AS risks, COLLECT {
  MATCH (item)<-[:MITIGATES]-(step:Mitigation)
  WHERE step.validFrom <= asOf < step.validTo AND step.firstAttested <= asOf AND step.status IN $statuses
  RETURN step {.id, .title, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, labels: labels(step)} ORDER BY step.id
} AS mitigations
WITH *, COLLECT {
  UNWIND CASE WHEN item:Measure THEN [{measure: item}] ELSE measured[..$most] END AS one
  WITH one, one.measure AS measure, asOf
  RETURN measure {.id, .title, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, labels: labels(measure),
    of: one.of, basis: one.basis,
    observations: COLLECT {
      MATCH (measure)<-[:OBSERVES]-(seen:Observation)
      WHERE seen.validFrom <= asOf < seen.validTo AND seen.firstAttested <= asOf AND seen.status IN $statuses
      RETURN seen {.id, .status, .kind, .value, .due, .claimIds, .firstAttested, .attestedOn} ORDER BY seen.id },
    absences: COLLECT {
      MATCH (measure)<-[:OF]-(gap:Absence)
      WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
      RETURN gap {.id, .slot, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id }}
} AS measures, COLLECT {
  MATCH (item)<-[:OF]-(gap:Absence)
  WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
  RETURN gap {.id, .slot, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id
} AS absences
RETURN item {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .title, .itemNumber, .referenceLabel, .rating, labels: labels(item),
    within: area.title} AS item,
  edition {.id, .title, .label, labels: labels(edition)} AS plan,
  area {.id, .title, labels: labels(area)} AS area,
  shownThemes AS themes, goals,
  {rows: outcomes[..$most], total: size(outcomes)} AS outcomes,
  {rows: objectives[..$most], total: size(objectives), near: size([aim IN objectives WHERE aim.isNear])} AS objectives,
  {rows: deliverables[..$most], total: size(deliverables)} AS deliverables,
  {rows: measures, total: CASE WHEN item:Measure THEN 1 ELSE size(measured) END} AS measures,
  {rows: risks[..$most], total: size(risks)} AS risks,
  mitigations, absences,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = item.claimIds, fact IN shownThemes + goals + outcomes[..$most] + objectives[..$most] + deliverables[..$most] + risks[..$most]
      + mitigations + absences + measures + reduce(cells = [], measure IN measures | cells + measure.observations + measure.absences) | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
