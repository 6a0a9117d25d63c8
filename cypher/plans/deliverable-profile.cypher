// What does the plan print of this deliverable: where it stands, its figures and dates, what is missing and what is odd?
WITH date($asOf) AS asOf
MATCH (item:Deliverable {id: $id})<-[:CONTAINS]-(theme:Theme)<-[:CONTAINS]-(area:PriorityArea)<-[:CONTAINS]-(edition:PlanEdition)
WITH asOf, item, theme, area, edition,
  COLLECT {
    MATCH (area)-[place:CONTAINS]->(group:Theme)-[row:CONTAINS]->(other:Deliverable)
    // The item itself always, to tell its place; beside it what stands on the day.
    WHERE other = item OR all(one IN [group, other] WHERE one.validFrom <= asOf < one.validTo AND one.firstAttested <= asOf AND one.status IN $statuses)
    RETURN other {.id, .title, .itemNumber, labels: labels(other), within: area.title} ORDER BY place.order, row.order, other.id
  } AS printed,
  COLLECT {
    MATCH (theme)-[:MEASURED_BY]->(measure:Measure)<-[row:CONTAINS]-(area)
    WHERE measure.validFrom <= asOf < measure.validTo AND measure.firstAttested <= asOf AND measure.status IN $statuses
    RETURN measure {.id, .title, .claimIds, labels: labels(measure), within: area.title} ORDER BY row.order, measure.id
  } AS measures,
  COLLECT {
    MATCH (item)<-[:OF]-(gap:Absence)
    WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
    RETURN gap {.id, .slot, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id
  } AS absences,
  // How many items the paper prints on the same row.
  COUNT {
    MATCH (claim:Claim)-[:CITES]->(row:Passage)
    WHERE claim.id IN item.claimIds
    MATCH (row)<-[:CITES]-(other:Claim {predicate: 'COMMITS_TO'})
    RETURN DISTINCT other
  } AS onRow
WITH *, head([at IN range(0, size(printed) - 1) WHERE printed[at].id = item.id]) AS at
RETURN item {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .title, .itemNumber, .printedNumber, .figuresAsPrinted, .datesAsPrinted, .flags, .note, .version,
    labels: labels(item), within: area.title} AS item,
  edition {.id, .title, .label, labels: labels(edition)} AS plan,
  area {.id, .title, labels: labels(area)} AS area,
  theme {.id, .title, labels: labels(theme), within: area.title} AS theme,
  CASE WHEN at > 0 THEN printed[at - 1] END AS previous,
  printed[at + 1] AS next,
  measures, absences, onRow,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = item.claimIds, fact IN absences + measures | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
