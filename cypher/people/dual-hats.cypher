// Who holds posts in several organisations on the day asked, and what is said of how each organisation buys and provides?
// An empty party is everybody; no row: the party named is none, or is a person whom the reader may not see.
WITH date($asOf) AS asOf
WHERE $party = '' OR EXISTS { MATCH (party:Party {id: $party}) WHERE NOT party:Person OR party.visibility IN $visibilities }
WITH asOf, COLLECT {
  MATCH (person:Person)<-[:HELD_BY]-(term:Appointment)-[:TO_POST]->(post:Post)
  WHERE term.validFrom <= asOf < term.validTo AND term.firstAttested <= asOf AND term.status IN $statuses
    // One of several holders of a post for several organisations stands for one of them only.
    AND coalesce(post.seats, 1) = 1 AND post.validFrom <= asOf < post.validTo
  MATCH (post)-[within:POST_IN WHERE within.validFrom <= asOf < within.validTo AND within.firstAttested <= asOf AND within.status IN $statuses]->(home:Organisation)
  WHERE home.validFrom <= asOf < home.validTo
  WITH person, CASE WHEN person.visibility IN $visibilities THEN person END AS shown, term, post, within, home
  ORDER BY post.name, post.id, home.name, home.id, term.id
  WITH person, shown, collect({
    term: term {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason},
    post: post {.id, .name, labels: labels(post)}, home: home.id, lineClaimIds: within.claimIds}) AS terms
  RETURN {id: person.id, person: shown {.id, .name, labels: labels(shown)}, terms: terms} AS one
  ORDER BY one.id
} AS people
WITH asOf, people, COLLECT {
  UNWIND [one IN people | one.terms] AS terms
  UNWIND terms AS term
  WITH DISTINCT term.home AS id
  MATCH (home:Organisation {id: id})
  WITH * ORDER BY home.id
  RETURN home {.id, .name, .function, labels: labels(home), .claimIds,
    // What papers say of it in so many words; a seat among buyers or providers is our reading.
    said: COLLECT {
      MATCH (home)<-[:ABOUT]-(said:Claim)
      WHERE said.predicate IN ['COMMISSIONS', 'COMMISSION', 'JOINTLY_COMMISSIONS_WITH', 'PROVIDES']
      RETURN DISTINCT {id: said.id, provides: said.predicate = 'PROVIDES'} AS one ORDER BY one.id },
    sits: COLLECT {
      MATCH (home)<-[:MEMBER]-(seat:Membership)-[:IN]->(body:Body)
      WHERE seat.validFrom <= asOf < seat.validTo AND seat.firstAttested <= asOf AND seat.status IN $planned AND toLower(body.name) CONTAINS 'provider'
      RETURN DISTINCT {claimIds: seat.claimIds, name: body.name} AS one ORDER BY one.name }}
} AS homes
RETURN people, homes,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], one IN people | ids + reduce(more = [], held IN one.terms | more + held.term.claimIds + held.lineClaimIds))
      + reduce(ids = [], home IN homes | ids + home.claimIds + [said IN home.said | said.id] + reduce(more = [], sits IN home.sits | more + sits.claimIds))
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  coalesce(head(COLLECT { MATCH (store:Store) RETURN store.seq }), 0) AS revision
