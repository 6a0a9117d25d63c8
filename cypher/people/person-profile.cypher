// Which public posts does this person hold on the day asked, and since when do the papers show it?
WITH date($asOf) AS asOf
MATCH (person:Person {id: $id})
WHERE person.visibility IN $visibilities
WITH asOf, person,
  COLLECT {
    MATCH (person)<-[:HELD_BY]-(holding:Appointment)-[:TO_POST]->(post:Post)
    WHERE holding.validFrom <= asOf < holding.validTo AND holding.firstAttested <= asOf AND holding.status IN $statuses
    RETURN holding {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .kind,
      .fromPrecision, .untilPrecision, post: post {.id, .name, .validTo, labels: labels(post)}}
    ORDER BY holding.id
  } AS appointments,
  COLLECT {
    MATCH (person)<-[:ABOUT]-(said:Claim)
    WHERE said.about IS NULL AND NOT EXISTS { (said)-[:ABOUT]->(named:Person) WHERE NOT named.visibility IN $visibilities }
    WITH DISTINCT said ORDER BY said.id
    RETURN said {.id, .predicate, others: COLLECT {
      MATCH (said)-[:ABOUT]->(other) WHERE other <> person
      RETURN other {.id, .name, .title, .label, labels: labels(other)} ORDER BY other.id }} AS said
  } AS mentions
RETURN person {.id, .name, .honorific, labels: labels(person), .status, .validFrom, .validTo,
    .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .fromPrinted, .fromPrecision, .untilPrinted, .untilPrecision} AS person,
  appointments, mentions,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = person.claimIds + [said IN mentions | said.id],
      fact IN appointments | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
