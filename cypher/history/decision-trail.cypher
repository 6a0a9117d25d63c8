// Which decisions are about this thing or its own, and which edits of the record touched it?
MATCH (thing:Record {id: $id})
WHERE NOT thing:Person OR thing.visibility IN $visibilities
WITH thing,
  COLLECT {
    // About it, the area or plan that holds it, or the plan it is an edition of; decided by it or at it; or itself.
    MATCH (thing)<-[:CONTAINS]-{0,3}(held)-[:EDITION_OF]->{0,1}(about)<-[:CONCERNS|DECIDED_BY|DECIDED_AT]-{0,1}(decision:Decision)
    WHERE decision.firstAttested <= date($today)
    WITH decision, head(collect(DISTINCT about)) AS about
    WITH * ORDER BY decision.id
    RETURN decision {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .title,
      body: head([(decision)-[:DECIDED_BY]->(body:Body) | body {.id, .name, labels: labels(body)}]),
      on: head([(decision)-[:DECIDED_AT]->(meeting:Meeting) | meeting.heldOn]),
      via: CASE WHEN about = thing OR about = decision THEN null ELSE about {.id, .name, .title, .label, labels: labels(about)} END}
  } AS decisions,
  COLLECT {
    MATCH (thing)<-[:OF]-(gap:Absence {slot: 'decision'})
    WHERE gap.validFrom <= date($today) < gap.validTo AND gap.firstAttested <= date($today) AND gap.status IN ['IN_FORCE', 'SHADOW']
    RETURN gap {.id, .slot, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id
  } AS absences,
  COLLECT {
    // An edit names what it is about in its rows, and what it touched beside it. The index knows the words of an id; the text decides.
    CALL db.index.fulltext.queryNodes('edited', $phrase) YIELD node AS change
    WHERE change.command <> 'loadFacts' AND (change.rows + coalesce(change.result, '') + coalesce(change.touched, '')) CONTAINS '"' + $id + '"'
    RETURN change.seq AS seq ORDER BY seq DESC LIMIT 500
  } AS edited,
  COLLECT {
    // A load stamps the claims it writes just before it is recorded: it is the first load after the stamp.
    MATCH (claim:Claim) WHERE claim.id IN thing.claimIds AND claim.recordedAt IS NOT NULL
    WITH DISTINCT claim.recordedAt AS stamp
    RETURN head(COLLECT { MATCH (load:Change {command: 'loadFacts'}) WHERE load.at >= stamp RETURN load.seq ORDER BY load.seq LIMIT 1 }) AS seq
  } AS loaded
RETURN thing {.id, .name, .title, .label, .itemNumber, labels: labels(thing)} AS thing, decisions, absences,
  COLLECT {
    MATCH (change:Change) WHERE change.seq IN edited + loaded
    WITH * ORDER BY change.seq DESC LIMIT 500
    RETURN change {.id, .seq, .command, .at, .actor, .reason,
      source: head(COLLECT { MATCH (paper:SourceDocument {id: change.source}) RETURN paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status} })}
  } AS edits,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], decision IN decisions | ids + decision.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
