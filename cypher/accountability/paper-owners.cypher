// Which accountable holders have nobody behind them on the day asked?
WITH date($asOf) AS asOf
MATCH (item:Ownable)<-[:FOR]-(duty:Assignment {letter: 'ACCOUNTABLE'})-[:TO]->(party:Party)
WHERE ($label = '' OR $label IN labels(item)) AND NOT party:Person AND ($area = '' OR EXISTS { MATCH (item)<-[:CONTAINS]-{0,2}(:PriorityArea {id: $area}) })
  AND ($party = '' OR party.id = $party OR EXISTS {
    MATCH (party)-[seat:POST_IN WHERE seat.validFrom <= asOf < seat.validTo AND seat.firstAttested <= asOf AND seat.status IN $statuses]->(:Party {id: $party})
  })
  AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
// Whoever holds the post counts, whether the asker may read the name or not.
WITH asOf, item, duty, party, party.validTo <= asOf OR party.status = 'ENDED' AS hasEnded, party:Post AND NOT EXISTS {
  MATCH (party)<-[:TO_POST]-(term:Appointment)-[:HELD_BY]->(:Person)
  WHERE term.validFrom <= asOf < term.validTo AND term.firstAttested <= asOf AND term.status IN $statuses
} AS isEmpty
WHERE hasEnded OR isEmpty
WITH collect(duty {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason, .basis,
  hasEnded: hasEnded, party: party {.id, .name, labels: labels(party)},
  item: item {.id, .title, .label, .itemNumber, labels: labels(item), within: head([(item)<-[:CONTAINS*1..2]-(area:PriorityArea) | area.title])},
  area: head([(item)<-[:CONTAINS*1..2]-(area:PriorityArea) | area {.id, .title, labels: labels(area)}]),
  gaps: COLLECT {
    MATCH (party)<-[:OF]-(gap:Absence {slot: 'holder'})
    WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
    RETURN gap {.id, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id }}) AS duties
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision, duties,
  COLLECT {
    MATCH (area:PriorityArea {id: $area}) RETURN area {.id, .title, labels: labels(area)} AS named
    UNION
    MATCH (party:Party {id: $party}) WHERE NOT party:Person RETURN party {.id, .name, labels: labels(party)} AS named
  } AS named,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], duty IN duties | reduce(more = ids + duty.claimIds, gap IN duty.gaps | more + gap.claimIds))
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
