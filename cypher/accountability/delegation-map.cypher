// What is delegated on the day asked, by whom, to whom, under what, and who stays accountable?
WITH date($asOf) AS asOf
WITH asOf, COLLECT {
  MATCH (delegation:Delegation)-[:OF]->(duty:Function)
  WHERE ($function = '' OR duty.id = $function)
    AND delegation.validFrom <= asOf < delegation.validTo AND delegation.firstAttested <= asOf AND delegation.status IN $statuses
    AND ($party = '' OR EXISTS { MATCH (delegation)-[:FROM|TO]->(party:Party {id: $party}) WHERE NOT party:Person OR party.visibility IN $visibilities } OR EXISTS {
      MATCH (duty)<-[:FOR]-(owned:Assignment {letter: 'ACCOUNTABLE'})-[:TO]->(party:Party {id: $party})
      WHERE owned.validFrom <= asOf < owned.validTo AND owned.firstAttested <= asOf AND owned.status IN $statuses
        AND party.validFrom <= asOf < party.validTo AND party.status <> 'ENDED'
        AND (NOT party:Person OR party.visibility IN $visibilities) })
  WITH * ORDER BY duty.title, delegation.id
  RETURN delegation {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason, .limit, .untilPrinted,
    functionId: duty.id, function: duty.title,
    from: [(delegation)-[:FROM]->(giver:Party) WHERE NOT giver:Person OR giver.visibility IN $visibilities | giver {.id, .name, labels: labels(giver)}],
    to: [(delegation)-[:TO]->(taker:Party) WHERE NOT taker:Person OR taker.visibility IN $visibilities | taker {.id, .name, labels: labels(taker)}],
    under: [(delegation)-[:UNDER]->(ground) | ground {.id, .title, .kind, labels: labels(ground)}],
    kept: COLLECT {
      MATCH (duty)<-[:FOR]-(owned:Assignment {letter: 'ACCOUNTABLE'})-[:TO]->(party:Party)
      WHERE owned.validFrom <= asOf < owned.validTo AND owned.firstAttested <= asOf AND owned.status IN $statuses
        AND party.validFrom <= asOf < party.validTo AND party.status <> 'ENDED'
        AND (NOT party:Person OR party.visibility IN $visibilities)
      RETURN owned {.id, .claimIds, .basis, party: party {.id, .name, labels: labels(party)}} ORDER BY party.id, owned.id }}
} AS delegations
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision, delegations,
  COLLECT {
    MATCH (asked:Function {id: $function}) RETURN asked {.id, .title, labels: labels(asked)} AS named
    UNION
    MATCH (party:Party {id: $party}) WHERE NOT party:Person OR party.visibility IN $visibilities RETURN party {.id, .name, labels: labels(party)} AS named
  } AS named,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], one IN delegations | reduce(more = ids + one.claimIds, owned IN one.kept | more + owned.claimIds))
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
