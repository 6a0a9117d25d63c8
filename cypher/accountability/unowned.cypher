// Which items has nobody answering for them on the day asked, with what reason, and how many of how many in each area and plan?
WITH date($asOf) AS asOf
WITH asOf, COLLECT {
  MATCH (item:Ownable)
  WHERE any(label IN $labels WHERE label IN labels(item))
    AND item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN $statuses
  WITH item, asOf, head([at IN range(0, size($labels) - 1) WHERE $labels[at] IN labels(item)]) AS rank, head(COLLECT {
    MATCH (item)<-[:CONTAINS]-{0,2}(area:PriorityArea) RETURN area ORDER BY area.id LIMIT 1
  }) AS area, head(COLLECT {
    MATCH (item)<-[within:CONTAINS]-{0,3}(edition:PlanEdition)
    RETURN {edition: edition, places: reverse([step IN within | coalesce(step.order, 0)])} ORDER BY size(within), edition.id LIMIT 1
  }) AS held, head(COLLECT {
    MATCH (item)-[:THREATENS]->(edition:PlanEdition) RETURN edition ORDER BY edition.id LIMIT 1
  }) AS threatened
  WITH item, asOf, rank, area, coalesce(held.edition, threatened) AS edition, coalesce(held.places, []) AS places
  WHERE ($area = '' OR area.id = $area) AND ($plan = '' OR edition.id = $plan) AND ($party = '' OR EXISTS {
    MATCH (item)<-[:CONTAINS]-{0,3}()<-[:FOR]-(duty:Assignment)-[:TO]->(party:Party {id: $party})
    WHERE duty.letter IN ['ACCOUNTABLE', 'RESPONSIBLE'] AND party.validFrom <= asOf < party.validTo AND party.status <> 'ENDED'
      AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
  })
  WITH item, rank, area, edition, places, COLLECT {
    // Whether each stands on the day, has ended by it, or is still to begin; and what says that it owned and that it ended.
    MATCH (item)<-[:CONTAINS]-{0,3}()<-[:FOR]-(duty:Assignment {letter: 'ACCOUNTABLE'})-[:TO]->(party:Party)
    WHERE duty.basis <> 'IMPLIED' AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $live
    RETURN {claimIds: duty.claimIds + coalesce(party.untilClaimIds, []),
      standing: CASE WHEN party.validTo <= asOf OR party.status = 'ENDED' THEN 'ENDED' WHEN party.validFrom <= asOf THEN 'STANDS' ELSE 'TO_BEGIN' END}
  } AS owners, head(COLLECT {
    // What the newest paper up to the day says; schema/rules/attestation.ts says it of all facts.
    MATCH (item)<-[:OF]-(gap:Absence {slot: 'owner'})
    WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
    RETURN gap ORDER BY reduce(seen = gap.firstAttested, day IN gap.attestedOn | CASE WHEN day <= asOf THEN day ELSE seen END) DESC, gap.id LIMIT 1
  }) AS gap
  WITH item, rank, area, edition, places, gap, any(owner IN owners WHERE owner.standing = 'STANDS') AS isOwned, [owner IN owners WHERE owner.standing = 'ENDED'] AS ended
  WITH * ORDER BY rank, edition.firstAttested DESC, edition.id, places, item.id
  RETURN {item: item, rank: rank, area: area, edition: edition, isOwned: isOwned, gap: gap, ended: ended,
    reason: CASE WHEN size(ended) > 0 THEN 'BODY_ENDED' ELSE gap.reason END}
} AS all
WITH asOf, all, [one IN all WHERE NOT one.isOwned] AS open
WITH asOf, all, open, [one IN open WHERE ($unrecorded OR one.reason IS NOT NULL)
  AND ($reason = '' OR coalesce(one.reason, 'NOT_STATED_IN_SOURCE') = $reason)] AS listed
WITH asOf, all, open, listed, COLLECT {
  UNWIND range($offset, $offset + $first - 1) AS at
  WITH at, listed[at] AS one
  WHERE one IS NOT NULL
  WITH at, one.item AS item, one.area AS area, one.edition AS edition, one.gap AS gap, one.reason AS reason, one.ended AS ended
  RETURN item {.id, .title, .label, .itemNumber, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis,
    labels: labels(item), claimIds: CASE reason WHEN 'BODY_ENDED' THEN reduce(ids = [], owner IN ended | ids + owner.claimIds) ELSE coalesce(gap.claimIds, item.claimIds) END,
    reason: reason, isRecorded: gap IS NOT NULL, area: area.id, edition: edition.id,
    within: CASE WHEN area <> item THEN area.title WHEN edition <> item THEN edition.title END} ORDER BY at
} AS page
WITH asOf, all, open, listed, page, COLLECT {
  UNWIND [one IN listed WHERE one.area IS NOT NULL | one.area] AS area
  WITH DISTINCT area, asOf
  WITH * ORDER BY area.id
  RETURN area {.id, .title, .number, .firstAttested, .attestedOn, .fromBasis, .untilBasis, labels: labels(area), responsible: COLLECT {
    MATCH (area)<-[:FOR]-(duty:Assignment)-[:TO]->(party:Party)
    WHERE duty.letter IN ['ACCOUNTABLE', 'RESPONSIBLE'] AND NOT party:Person
      AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
    RETURN duty {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .letter, .basis,
      party: party {.id, .name, .status, .validFrom, .validTo, .untilPrecision, labels: labels(party)}} ORDER BY duty.id
  }}
} AS areas
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision,
  COLLECT {
    MATCH (area:PriorityArea {id: $area}) RETURN area {.id, .title, labels: labels(area)} AS named
    UNION
    MATCH (plan:PlanEdition {id: $plan}) RETURN plan {.id, .title, .label, labels: labels(plan)} AS named
    UNION
    // Not whom some readers may not see: the question does not know its reader.
    MATCH (party:Party {id: $party}) WHERE NOT party:Person OR party.visibility = 'PUBLIC' RETURN party {.id, .name, labels: labels(party)} AS named
  } AS named,
  size(listed) AS total, page, areas,
  size([one IN open WHERE one.reason IS NULL]) AS unrecorded,
  COLLECT {
    UNWIND all AS one
    WITH one.rank AS rank, one.area AS area, one.edition AS edition, count(*) AS items, sum(CASE WHEN one.isOwned THEN 0 ELSE 1 END) AS left,
      collect(one.item.rating) AS ratings
    RETURN {label: $labels[rank], area: area.id, edition: edition {.id, .title, .label, labels: labels(edition)}, items: items, open: left, ratings: ratings}
    ORDER BY rank, edition.firstAttested DESC, edition.id, area.number, area.id
  } AS groups,
  COLLECT {
    UNWIND listed AS one
    WITH one.rank AS rank, one.area.id AS area, one.edition.id AS edition, coalesce(one.reason, 'NOT_STATED_IN_SOURCE') AS reason, count(*) AS count
    RETURN {label: $labels[rank], area: area, edition: edition, reason: reason, count: count} ORDER BY reason, rank, edition, area
  } AS tallies,
  COLLECT {
    MATCH (edition:PlanEdition)
    WHERE edition.id IN [one IN page | one.edition]
    RETURN edition {.id, .title, .label, labels: labels(edition)} ORDER BY edition.id
  } AS editions,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], fact IN page + reduce(duties = [], area IN areas | duties + area.responsible) | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
