// What does this plan edition hold, who answers for it and for its areas, and with what is it aligned?
// The edition itself, the newest of a plan, or the one an area or a theme stands in.
CALL () {
  MATCH (edition:PlanEdition {id: $id}) RETURN edition
  UNION
  MATCH (:PriorityArea {id: $id})<-[:CONTAINS]-(edition:PlanEdition) RETURN edition
  UNION
  MATCH (:Theme {id: $id})<-[:CONTAINS]-(:PriorityArea)<-[:CONTAINS]-(edition:PlanEdition) RETURN edition
  UNION
  MATCH (:Plan {id: $id})<-[:EDITION_OF]-(edition:PlanEdition) RETURN edition
}
// The newest that a paper speaks of by the day asked; before the first paper, the newest.
WITH edition, date($asOf) AS asOf
ORDER BY edition.firstAttested <= asOf DESC, edition.firstAttested DESC, edition.id
LIMIT 1
MATCH (edition)-[:EDITION_OF]->(of:Plan)
// What a plan that is only proposed holds stands as the plan does.
WITH asOf, edition, of, $statuses + [edition.status] AS known
WITH asOf, edition, of,
  COLLECT {
    MATCH (edition)-[place:CONTAINS]->(area:PriorityArea)
    WHERE area.validFrom <= asOf < area.validTo AND area.firstAttested <= asOf AND area.status IN known
    WITH * ORDER BY place.order, area.id
    RETURN {
      area: area {.id, .title, labels: labels(area), within: edition.title}, number: area.number, claimIds: area.claimIds,
      responsible: COLLECT {
    MATCH (area)<-[:FOR]-(duty:Assignment)-[:TO]->(party:Party)
    WHERE duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
      AND (NOT party:Person OR party.visibility IN $visibilities)
    RETURN duty {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .letter, .basis, party: party {.id, .name, .status, .validFrom, .validTo, .untilPrecision, labels: labels(party)}} ORDER BY duty.id
  },
      themes: COLLECT {
        MATCH (area)-[stands:CONTAINS]->(theme:Theme)
        WHERE theme.validFrom <= asOf < theme.validTo AND theme.firstAttested <= asOf AND theme.status IN known
        WITH * ORDER BY stands.order, theme.id
        RETURN {theme: theme {.id, .title, labels: labels(theme), within: area.title},
          deliverables: COLLECT {
            MATCH (theme)-[row:CONTAINS]->(item:Deliverable)
            WHERE item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN known
            RETURN item {.id, .title, .itemNumber, labels: labels(item), within: area.title} ORDER BY row.order, item.id }} },
      objectives: COLLECT {
        MATCH (area)-[row:CONTAINS]->(item:Objective)
        WHERE item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN known
        RETURN item {.id, .title, labels: labels(item), within: area.title} ORDER BY row.order, item.id },
      measures: COLLECT {
        MATCH (area)-[row:CONTAINS]->(item:Measure)
        WHERE item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN known
        RETURN item {.id, .title, labels: labels(item), within: area.title} ORDER BY row.order, item.id }}
  } AS areas,
  COLLECT {
    MATCH (edition)-[row:CONTAINS]->(item:Objective)
    WHERE item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN known
    RETURN item {.id, .title, labels: labels(item)} ORDER BY row.order, item.id
  } AS objectives,
  COLLECT {
    MATCH (signer:Party)-[line:SIGNATORY_OF WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]->(edition)
    WHERE NOT signer:Person OR signer.visibility IN $visibilities
    WITH * ORDER BY signer.name, line.id
    RETURN line {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .signedOn, .signedPrinted,
      signer: signer {.id, .name, labels: labels(signer)},
      by: head(COLLECT { MATCH (post:Post {id: line.by}) RETURN post {.id, .name, labels: labels(post)} }),
      hand: head(COLLECT {
        // Who held the post on the day of the signature.
        MATCH (:Post {id: line.by})<-[:TO_POST]-(holding:Appointment)-[:HELD_BY]->(person:Person)
        WHERE person.visibility IN $visibilities AND holding.firstAttested <= asOf AND holding.status IN $statuses
          AND holding.validFrom <= date(coalesce(line.signedOn, $asOf)) < holding.validTo
        RETURN person {.id, .name, .honorific, labels: labels(person), claimIds: holding.claimIds} ORDER BY holding.id LIMIT 1 })}
  } AS signatures,
  COLLECT {
    MATCH (edition)-[row:CONTAINS]->(item:Outcome)
    WHERE item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN known
    RETURN item {.id, .title, labels: labels(item)} ORDER BY row.order, item.id
  } AS outcomes,
  COLLECT {
    MATCH (edition)<-[:THREATENS]-(item:Risk)
    WHERE item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN known
    RETURN item {.id, .title, labels: labels(item)} ORDER BY item.id
  } AS risks,
  COLLECT {
    MATCH (edition)<-[:FOR]-(duty:Assignment)-[:TO]->(party:Party)
    WHERE duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
      AND (NOT party:Person OR party.visibility IN $visibilities)
    RETURN duty {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .letter, .basis, party: party {.id, .name, .status, .validFrom, .validTo, .untilPrecision, labels: labels(party)}} ORDER BY duty.id
  } AS holders,
  COLLECT {
    MATCH (edition)-[:CONTAINS]->{0,1}(part:PlanEdition|PriorityArea|Objective)-[line:ALIGNS_TO WHERE line.firstAttested <= asOf]-(other)
    WHERE part = edition OR (part.validFrom <= asOf < part.validTo AND part.firstAttested <= asOf AND part.status IN known)
    WITH * ORDER BY line.id
    RETURN line {.id, .basis, .claimIds, .firstAttested, .attestedOn, isOutward: startNode(line) = part,
      self: part {.id, .title, .label, labels: labels(part)},
      other: other {.id, .title, .label, labels: labels(other), within: head([(other)<-[:CONTAINS]-(whole:PlanEdition) | whole.title])}}
  } AS alignments,
  COLLECT {
    MATCH (edition)<-[:ABOUT]-(said:Claim)
    WHERE said.about IS NULL AND NOT EXISTS { (said)-[:ABOUT]->(named:Person) WHERE NOT named.visibility IN $visibilities } AND said.predicate <> 'STAKEHOLDER_OF'
    WITH DISTINCT said ORDER BY said.id
    RETURN said {.id, .predicate, others: COLLECT {
      MATCH (said)-[:ABOUT]->(other) WHERE other <> edition
      RETURN other {.id, .name, .title, .label, labels: labels(other)} ORDER BY other.id }} AS said
  } AS mentions
RETURN edition {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .title, .label, .fromPrinted, .fromPrecision, .untilPrinted, .untilPrecision, labels: labels(edition)} AS edition,
  of {.kind, .note, .aliases} AS of,
  areas, objectives, outcomes, risks, holders, signatures, alignments, mentions,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = edition.claimIds + [said IN mentions | said.id],
      fact IN holders + signatures + [line IN signatures WHERE line.hand IS NOT NULL | line.hand] + alignments + areas + reduce(all = [], one IN areas | all + one.responsible) | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
