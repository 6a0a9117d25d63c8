// What does this party answer for on the day asked, itself and through those below it?
WITH date($asOf) AS asOf
MATCH (party:Party {id: $id})
WHERE NOT party:Person OR party.visibility IN $visibilities
// A line is found from its higher end; each once, so that a loop ends.
WITH asOf, party, reduce(lines = [], hop IN range(1, 12) | lines + COLLECT {
  UNWIND [party.id] + [line IN lines | line.from] AS reached
  WITH DISTINCT reached
  MATCH (higher:Party {id: reached})-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF
    WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]-(below:Party)
  WHERE (type(line) = 'OVERSEES') = (startNode(line) = higher) AND below.validTo > asOf AND below.status <> 'ENDED' AND NOT line.id IN [known IN lines | known.id]
  RETURN line {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .cadence, type: type(line), from: below.id, to: higher.id, party: below {.id, .name, .status, .validTo, labels: labels(below)}} }) AS lines
WITH asOf, party, lines, COLLECT {
  UNWIND [party.id] + [line IN lines | line.from] AS reached
  WITH DISTINCT reached
  MATCH (holder:Party {id: reached})<-[:TO]-(duty:Assignment)-[:FOR]->(held:Ownable)
  WHERE duty.letter IN ['ACCOUNTABLE', 'RESPONSIBLE']
    AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
    AND holder.validFrom <= asOf < holder.validTo AND holder.status <> 'ENDED'
  WITH * ORDER BY duty.id
  RETURN duty {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason, .letter, .basis,
    holder: holder {.id, .name, .kind, labels: labels(holder)},
    held: held {.id, .title, .label, .number, .itemNumber, labels: labels(held)},
    items: COLLECT {
      MATCH (held)-[:CONTAINS]->{0,3}(item:Ownable)
      WHERE item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN $statuses
      WITH DISTINCT item
      WITH * ORDER BY item.id
      RETURN item {.id, .title, .label, .itemNumber, labels: labels(item),
        within: head([(item)<-[:CONTAINS*1..2]-(area:PriorityArea) | area.title])} }}
} AS duties
WITH asOf, party, lines, duties, COLLECT {
  // The areas beside those it reaches as a whole.
  UNWIND [duty IN duties | duty.held.id] AS reached
  WITH DISTINCT reached
  MATCH (:PriorityArea {id: reached})<-[:CONTAINS]-(:PlanEdition)-[:CONTAINS]->(area:PriorityArea)
  WHERE area.validFrom <= asOf < area.validTo AND area.firstAttested <= asOf AND area.status IN $statuses
  WITH DISTINCT area
  RETURN area {.id, .title, .label, .number, labels: labels(area)} ORDER BY area.number, area.id
} AS areas
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision,
  party {.id, .name, .kind, labels: labels(party), .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason} AS party,
  lines, duties, areas,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = party.claimIds, fact IN lines + duties | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
