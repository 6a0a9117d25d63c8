// Which agreements, laws, meetings, decisions, changes and outcomes do papers speak of by the day asked, and for which places?
WITH date($asOf) AS asOf
WITH COLLECT {
  MATCH (record:Agreement|LegalBasis|Meeting|Decision|ChangeEvent|Outcome)
  WHERE record.firstAttested <= asOf AND any(label IN labels(record) WHERE label IN $labels)
  WITH * ORDER BY record.firstAttested, record.title, record.id
  RETURN record {.id, .title, .label, .kind, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    heldOn: coalesce(record.heldOn, head([(record)-[:DECIDED_AT]->(meeting:Meeting) | meeting.heldOn])),
    heldPrecision: coalesce(record.heldPrecision, head([(record)-[:DECIDED_AT]->(meeting:Meeting) | meeting.heldPrecision])), labels: labels(record),
    within: head([(record)<-[:CONTAINS]-(edition:PlanEdition) | edition.title]),
    signers: COLLECT {
      MATCH (signer:Party)-[line:SIGNATORY_OF WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]->(record)
      WHERE NOT signer:Person OR signer.visibility IN $visibilities
      RETURN signer {.id, .name, labels: labels(signer)} ORDER BY signer.name, signer.id },
    bodies: COLLECT {
      MATCH (record)-[:HELD_BY|DECIDED_BY]->(body:Body)
      RETURN body {.id, .name, labels: labels(body)} ORDER BY body.name, body.id },
    places: COLLECT {
      MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)-[:COVERS]->(place:Place)
      WHERE claim.id IN record.claimIds AND paper.issued <= asOf
      RETURN DISTINCT place {.id, .name} AS place ORDER BY place.name, place.id }} AS record
} AS records
RETURN records,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], one IN records | ids + one.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
