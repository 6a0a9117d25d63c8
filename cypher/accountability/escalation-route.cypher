// Who answers for this item on the day asked, and which lines lead up from there? Of a party: which lines lead up from it?
WITH date($asOf) AS asOf, head(COLLECT {
  MATCH (item:Ownable {id: $id})
  RETURN item
  UNION
  MATCH (item:Party {id: $id})
  WHERE NOT item:Person
  RETURN item
}) AS item
WHERE item IS NOT NULL
WITH asOf, item, CASE WHEN item:Party THEN [item.id] ELSE [] END AS itself, COLLECT {
  MATCH (item)<-[within:CONTAINS]-{1,3}(holding)
  RETURN holding {.id, .title, .label, .number, labels: labels(holding)} ORDER BY size(within), holding.id
} AS above, head(COLLECT {
  MATCH (item)<-[:CONTAINS]-{0,3}(edition:PlanEdition)
  RETURN edition
  UNION
  MATCH (item)-[:THREATENS]->(edition:PlanEdition)
  RETURN edition
}) AS edition
WITH asOf, item, itself, above, edition, COLLECT {
  MATCH (item)<-[within:CONTAINS]-{0,3}(held)<-[:FOR]-(duty:Assignment)-[:TO]->(party:Party)
  WHERE duty.letter IN ['ACCOUNTABLE', 'RESPONSIBLE']
    AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
    AND (NOT party:Person OR party.visibility IN $visibilities)
  RETURN duty {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .letter, .basis, distance: size(within),
    via: CASE WHEN held <> item THEN held {.id, .title, .label, .number, labels: labels(held)} END,
    party: party {.id, .name, .meets, .status, .validFrom, .validTo, .untilPrecision, labels: labels(party)}} ORDER BY duty.letter, size(within), party.id, duty.id
} AS duties, COLLECT {
  // The boards that areas of the plan are tied to, and the tasks that papers give them; schema/rules keeps those of this plan's papers.
  MATCH (edition)-[:CONTAINS]->(:PriorityArea)<-[:FOR]-(tie:Assignment {letter: 'RESPONSIBLE'})-[:TO]->(board:Party)
    <-[:TO]-(duty:Assignment {letter: 'RESPONSIBLE', basis: 'STATED'})-[:FOR]->(task:Function)
  WHERE tie.validFrom <= asOf < tie.validTo AND tie.firstAttested <= asOf AND tie.status IN $statuses
    AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
    AND (NOT board:Person OR board.visibility IN $visibilities) AND board.validFrom <= asOf < board.validTo AND board.status <> 'ENDED'
  RETURN DISTINCT duty {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    taskId: task.id, task: task.title, party: board {.id, .name, .kind, labels: labels(board)}} AS share ORDER BY share.id
} AS shared, COLLECT {
  MATCH (item)<-[:OF]-(gap:Absence {slot: 'owner'})
  WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
  RETURN gap {.id, .slot, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id
} AS gaps
// 13 hops for 12 steps: the last tells a limit from an end.
WITH asOf, item, itself, above, edition, duties, shared, gaps, reduce(lines = [], hop IN range(1, 13) | lines + COLLECT {
  UNWIND itself + [duty IN duties | duty.party.id] + [line IN lines | line.to] AS reached
  WITH DISTINCT reached
  MATCH (below:Party {id: reached})-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF
    WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]-(higher:Party)
  WHERE (type(line) = 'OVERSEES') = (startNode(line) = higher) AND NOT line.id IN [known IN lines | known.id]
  RETURN line {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .cadence, type: type(line), from: below.id, to: higher.id,
    party: higher {.id, .name, .meets, .status, .validTo, labels: labels(higher)}} }) AS lines
WITH asOf, item, itself, above, edition, duties, shared, gaps, lines, COLLECT {
  UNWIND itself + [duty IN duties | duty.party.id] + [line IN lines | line.to] AS reached
  WITH DISTINCT reached
  MATCH (party:Party {id: reached})
  WITH * ORDER BY party.id
  RETURN party {.id,
    heldBy: COLLECT {
      MATCH (party)<-[:TO_POST]-(term:Appointment)-[:HELD_BY]->(person:Person)
      WHERE term.validFrom <= asOf < term.validTo AND term.firstAttested <= asOf AND term.status IN $statuses
        AND person.visibility IN $visibilities
      RETURN person {.id, .name, labels: labels(person), status: term.status} ORDER BY person.id, term.id },
    unshown: COUNT {
      MATCH (party)<-[:TO_POST]-(term:Appointment)-[:HELD_BY]->(person:Person)
      WHERE term.validFrom <= asOf < term.validTo AND term.firstAttested <= asOf AND term.status IN $statuses
        AND NOT person.visibility IN $visibilities },
    emptyPost: COLLECT {
      MATCH (party)<-[:OF]-(gap:Absence {slot: 'holder'})
      WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
      RETURN gap {.id, .reason, .firstAttested, .attestedOn} ORDER BY gap.id }}
} AS parties
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision,
  item {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .name, .meets, .title, .itemNumber, .number, .label, .flags, labels: labels(item)} AS item,
  edition {.id, .title, .label, .claimIds, labels: labels(edition), planKind: head([(edition)-[:EDITION_OF]->(plan:Plan) | plan.kind])} AS edition,
  above, duties, shared, gaps, lines, parties,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = item.claimIds + coalesce(edition.claimIds, []), fact IN duties + shared + gaps + lines | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
