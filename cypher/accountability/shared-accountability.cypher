// Which items have several accountable holders on the day asked, or a person for one?
WITH date($asOf) AS asOf
MATCH (item:Ownable)
WHERE item.firstAttested <= asOf AND ($label = '' OR $label IN labels(item))
  AND ($area = '' OR EXISTS { MATCH (item)<-[:CONTAINS]-{0,2}(:PriorityArea {id: $area}) })
WITH asOf, item, COLLECT {
  MATCH (item)<-[:FOR]-(duty:Assignment {letter: 'ACCOUNTABLE'})-[:TO]->(party:Party)
  WHERE duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
    AND party.validFrom <= asOf < party.validTo AND party.status <> 'ENDED'
    AND (NOT party:Person OR party.visibility IN $visibilities)
  RETURN duty {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason, .basis,
    party: party {.id, .name, labels: labels(party)},
    isAsked: $party = '' OR party.id = $party OR EXISTS {
      MATCH (party)-[seat:POST_IN WHERE seat.validFrom <= asOf < seat.validTo AND seat.firstAttested <= asOf AND seat.status IN $statuses]->(:Party {id: $party})
    }} ORDER BY party.id, duty.id
} AS duties
WHERE (size(duties) > 1 OR any(duty IN duties WHERE 'Person' IN duty.party.labels)) AND any(duty IN duties WHERE duty.isAsked)
WITH collect(item {.id, .title, .label, .itemNumber, labels: labels(item), duties: duties,
  within: head([(item)<-[:CONTAINS*1..2]-(area:PriorityArea) | area.title]), area: head([(item)<-[:CONTAINS*1..2]-(area:PriorityArea) | area {.id, .title, labels: labels(area)}])}) AS items
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision, items,
  COLLECT {
    MATCH (area:PriorityArea {id: $area}) RETURN area {.id, .title, labels: labels(area)} AS named
    UNION
    MATCH (party:Party {id: $party}) WHERE NOT party:Person OR party.visibility IN $visibilities RETURN party {.id, .name, labels: labels(party)} AS named
  } AS named,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], item IN items | reduce(more = ids, duty IN item.duties | more + duty.claimIds))
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
