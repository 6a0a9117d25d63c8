// What is this meeting, decision, change, law or outcome, what is it tied to, and what do papers tell in the same passages?
WITH date($asOf) AS asOf
MATCH (record:Record {id: $id})
WHERE record:Meeting OR record:Decision OR record:ChangeEvent OR record:LegalBasis OR record:Outcome
WITH asOf, record,
  COLLECT {
    MATCH (record)-[tie:HELD_BY|DECIDED_BY|DECIDED_AT|CONCERNS|ORIGINAL|RESULTING|ALIGNS_TO|MEASURED_BY]-(other)
    WHERE NOT other:Decision AND (NOT other:Person OR other.visibility IN $visibilities)
    WITH * ORDER BY type(tie), other.id
    RETURN {type: type(tie), thing: other {.id, .name, .title, .label, labels: labels(other),
      within: head([(other)<-[:CONTAINS]-(whole:PlanEdition) | whole.title])}, heldOn: other.heldOn, heldPrecision: other.heldPrecision}
  } AS ties,
  COLLECT {
    MATCH (record)<-[:DECIDED_AT]-(decision:Decision)
    WHERE decision.validFrom <= asOf < decision.validTo AND decision.firstAttested <= asOf
    RETURN decision {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .title, labels: labels(decision)}
    ORDER BY decision.id
  } AS decisions,
  COLLECT {
    // An agreement that acts under the law, or a duty delegated under it.
    MATCH (record)<-[:UNDER]-(rest:Agreement|Delegation)
    WHERE rest.validFrom <= asOf < rest.validTo AND rest.firstAttested <= asOf AND rest.status IN $statuses
    WITH * ORDER BY rest.id
    RETURN rest {.id, .claimIds, labels: labels(rest), title: coalesce(rest.title, head([(rest)-[:OF]->(duty:Function) | duty.title]))}
  } AS resting,
  head(COLLECT {
    MATCH (edition:PlanEdition)-[place:CONTAINS]->(record)
    WITH * ORDER BY edition.id LIMIT 1
    RETURN {thing: edition {.id, .title, .label, labels: labels(edition)}, place: place.order,
      outcomes: COUNT { (edition)-[:CONTAINS]->(:Outcome) }}
  }) AS edition,
  COLLECT {
    // What the plan that promises an outcome runs.
    MATCH (record)<-[:CONTAINS]-(edition:PlanEdition)-[:CONTAINS]->(programme:Programme)
    WHERE record:Outcome AND programme.validFrom <= asOf < programme.validTo AND programme.firstAttested <= asOf AND programme.status IN $statuses
    WITH DISTINCT programme ORDER BY programme.id
    RETURN programme {.id, .title, .claimIds, labels: labels(programme)}
  } AS programmes,
  COLLECT {
    MATCH (record)<-[:OF]-(gap:Absence)
    WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
    RETURN gap {.id, .slot, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id
  } AS absences,
  COLLECT {
    MATCH (record)<-[:ABOUT]-(said:Claim)
    WHERE said.about IS NULL AND NOT EXISTS { (said)-[:ABOUT]->(named:Person) WHERE NOT named.visibility IN $visibilities }
    WITH DISTINCT said ORDER BY said.id
    RETURN said {.id, .predicate, others: COLLECT {
      MATCH (said)-[:ABOUT]->(other) WHERE other <> record
      RETURN other {.id, .name, .title, .label, labels: labels(other)} ORDER BY other.id }} AS said
  } AS mentions,
  COLLECT {
    MATCH (own:Claim)-[:CITES]->(:Passage)<-[:CITES]-(other:Claim)
    WHERE own.id IN record.claimIds AND other.about <> $id
    MATCH (beside:Record {id: other.about})
    WHERE NOT beside:Person AND beside.firstAttested <= asOf AND beside.status IN $statuses
    WITH beside, collect(DISTINCT own.id) AS claimIds ORDER BY beside.firstAttested, beside.id LIMIT 50
    RETURN beside {.id, .name, .title, .label, .itemNumber, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo,
      labels: labels(beside), claimIds: claimIds, within: head([(beside)<-[:CONTAINS*1..2]-(area:PriorityArea) | area.title])}
  } AS beside
RETURN record {.id, .title, .kind, .basis, .note, .aliases, .heldOn, .heldPrinted, .heldPrecision, labels: labels(record), .status, .validFrom, .validTo,
    .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .fromPrinted, .fromPrecision, .untilPrinted, .untilPrecision} AS record,
  ties, decisions, resting, edition, programmes, absences, mentions, beside,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = record.claimIds + [said IN mentions | said.id], fact IN decisions + resting + programmes + absences | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
