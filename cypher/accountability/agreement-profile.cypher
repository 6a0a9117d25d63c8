// What is this agreement, who signed it, what rests on it, and what else do the papers say of it on the day asked?
WITH date($asOf) AS asOf
MATCH (agreement:Agreement {id: $id})
WITH asOf, agreement,
  COLLECT {
    MATCH (signer:Party)-[line:SIGNATORY_OF WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]->(agreement)
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
    MATCH (agreement)<-[:FOR]-(duty:Assignment)-[:TO]->(party:Party)
    WHERE duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
      AND (NOT party:Person OR party.visibility IN $visibilities)
    RETURN duty {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .letter, .basis, party: party {.id, .name, .status, .validFrom, .validTo, .untilPrecision, labels: labels(party)}} ORDER BY duty.id
  } AS holders,
  COLLECT {
    MATCH (agreement)<-[:UNDER]-(delegation:Delegation)-[:OF]->(duty:Function)
    WHERE delegation.validFrom <= asOf < delegation.validTo AND delegation.firstAttested <= asOf AND delegation.status IN $statuses
    WITH * ORDER BY duty.title, delegation.id
    RETURN delegation {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason, .limit, .untilPrinted,
      functionId: duty.id, function: duty.title,
      from: [(delegation)-[:FROM]->(giver:Party) WHERE NOT giver:Person OR giver.visibility IN $visibilities | giver {.id, .name, labels: labels(giver)}],
      to: [(delegation)-[:TO]->(taker:Party) WHERE NOT taker:Person OR taker.visibility IN $visibilities | taker {.id, .name, labels: labels(taker)}],
      under: [agreement {.id, .title, .kind, labels: labels(agreement)}],
      kept: COLLECT {
        MATCH (duty)<-[:FOR]-(owned:Assignment {letter: 'ACCOUNTABLE'})-[:TO]->(party:Party)
        WHERE owned.validFrom <= asOf < owned.validTo AND owned.firstAttested <= asOf AND owned.status IN $statuses
          AND party.validFrom <= asOf < party.validTo AND party.status <> 'ENDED'
          AND (NOT party:Person OR party.visibility IN $visibilities)
        RETURN owned {.id, .claimIds, .basis, party: party {.id, .name, labels: labels(party)}} ORDER BY party.id, owned.id }}
  } AS delegations,
  COLLECT {
    MATCH (agreement)-[:UNDER]->(law:LegalBasis)
    RETURN law {.id, .title, labels: labels(law)} ORDER BY law.title, law.id
  } AS laws,
  COLLECT {
    MATCH (agreement)<-[:ABOUT]-(said:Claim)
    WHERE said.about IS NULL AND NOT EXISTS { (:Party)-[line:SIGNATORY_OF]->(agreement) WHERE said.id IN line.claimIds }
      AND NOT EXISTS { (said)-[:ABOUT]->(named:Person) WHERE NOT named.visibility IN $visibilities }
    WITH DISTINCT said ORDER BY said.id
    RETURN said {.id, .predicate, others: COLLECT {
      MATCH (said)-[:ABOUT]->(other) WHERE other <> agreement
      RETURN other {.id, .name, .title, .label, labels: labels(other)} ORDER BY other.id }} AS said
  } AS mentions
WITH asOf, agreement, signatures, holders, delegations, laws, mentions,
  head(COLLECT {
    // A plan that the same paper shows signed: the nearest to a signature of what it tells of and shows unsigned.
    MATCH (own:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
    WHERE own.id IN agreement.claimIds AND size(signatures) = 0
    WITH DISTINCT paper
    MATCH (paper)-[:HAS_PASSAGE]->(:Passage)<-[:CITES]-(signing:Claim {predicate: 'SIGNATORY_OF'})
    MATCH (:Party)-[line:SIGNATORY_OF {id: signing.about}]->(plan:PlanEdition)
    WHERE line.firstAttested <= asOf AND line.status IN $statuses
    WITH plan, collect(DISTINCT line) AS lines ORDER BY size(lines) DESC, plan.id LIMIT 1
    RETURN plan {.id, .title, .label, labels: labels(plan), signers: size(lines), claimIds: reduce(ids = [], line IN lines | ids + line.claimIds)}
  }) AS signedBeside
RETURN agreement {.id, .title, .kind, .amounts, .note, .aliases, labels: labels(agreement), .status, .validFrom, .validTo,
    .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .fromPrinted, .fromPrecision, .untilPrinted, .untilPrecision} AS agreement,
  signatures, holders, delegations, laws, mentions, signedBeside,
  COUNT { (:Party)-[line:SIGNATORY_OF WHERE line.validTo > asOf AND line.firstAttested <= asOf AND line.status IN ['PROPOSED', 'AGREED'] AND NOT line.status IN $statuses]->(agreement) } AS hidden,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = agreement.claimIds + [said IN mentions | said.id],
      fact IN [near IN [signedBeside] WHERE near IS NOT NULL] + signatures + holders + delegations + [line IN signatures WHERE line.hand IS NOT NULL | line.hand]
        + reduce(all = [], one IN delegations | all + one.kept) | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
