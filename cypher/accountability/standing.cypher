// What rests on this party on a day, and how many bear each of these things then? Asked before and after a change, the difference is its effect.
WITH date($on) AS on
MATCH (party:Party {id: $id})
WITH on, party, COLLECT {
  MATCH (party)<-[:TO]-(duty:Assignment)-[:FOR]->(item:Ownable)
  WHERE duty.letter IN ['ACCOUNTABLE', 'RESPONSIBLE']
    AND duty.validFrom <= on < duty.validTo AND duty.firstAttested <= on AND duty.status IN $statuses
  // An owner that we only read out of a paper closes no gap; whoever is read to be responsible is one to turn to.
  RETURN duty {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    aspect: CASE duty.letter WHEN 'ACCOUNTABLE' THEN 'OWNER' ELSE 'LEAD' END, isReading: duty.basis = 'IMPLIED',
    thing: item {.id, .title, .label, .itemNumber, labels: labels(item)},
    bearers: COUNT {
      MATCH (item)<-[:FOR]-(also:Assignment {letter: duty.letter})-[:TO]->(bearer:Party)
      WHERE also.validFrom <= on < also.validTo AND also.firstAttested <= on AND also.status IN $statuses
        AND (also.letter = 'RESPONSIBLE' OR also.basis <> 'IMPLIED') AND bearer.validFrom <= on < bearer.validTo AND bearer.status <> 'ENDED'
      RETURN DISTINCT bearer }} AS rest
  UNION
  MATCH (party)<-[:MEMBER]-(seat:Membership)-[:IN]->(body:Body)
  WHERE seat.validFrom <= on < seat.validTo AND seat.firstAttested <= on AND seat.status IN $statuses
  RETURN seat {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    aspect: CASE seat.role WHEN 'CHAIR' THEN 'CHAIR' ELSE 'SEAT' END, isReading: false, thing: body {.id, .name, labels: labels(body)},
    behalf: head([(seat)-[:ON_BEHALF_OF]->(behalf:Party) | behalf {.id, .name, labels: labels(behalf)}]),
    bearers: COUNT {
      MATCH (body)<-[:IN]-(also:Membership {role: seat.role})-[:MEMBER]->(bearer:Party)
      WHERE also.validFrom <= on < also.validTo AND also.firstAttested <= on AND also.status IN $statuses
        AND bearer.validFrom <= on < bearer.validTo AND (seat.role = 'CHAIR' OR also = seat)
      RETURN DISTINCT bearer }} AS rest
  UNION
  MATCH (party)<-[:ON_BEHALF_OF]-(seat:Membership)-[:IN]->(body:Body)
  WHERE seat.validFrom <= on < seat.validTo AND seat.firstAttested <= on AND seat.status IN $statuses
  RETURN seat {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    aspect: 'BEHALF', isReading: false, thing: body {.id, .name, labels: labels(body)},
    bearers: CASE WHEN party.validFrom <= on < party.validTo THEN 1 ELSE 0 END} AS rest
  UNION
  MATCH (party)<-[:IN]-(seat:Membership)-[:MEMBER]->(member:Party)
  WHERE seat.validFrom <= on < seat.validTo AND seat.firstAttested <= on AND seat.status IN $statuses AND NOT member:Person
  RETURN seat {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    aspect: 'MEMBER', isReading: false, thing: member {.id, .name, labels: labels(member)},
    behalf: head([(seat)-[:ON_BEHALF_OF]->(behalf:Party) | behalf {.id, .name, labels: labels(behalf)}]),
    bearers: CASE WHEN party.validFrom <= on < party.validTo THEN 1 ELSE 0 END} AS rest
  UNION
  MATCH (party)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF
    WHERE line.validFrom <= on < line.validTo AND line.firstAttested <= on AND line.status IN $statuses]-(below:Party)
  WHERE (type(line) = 'OVERSEES') = (startNode(line) = party)
  RETURN line {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    aspect: 'ROUTE', isReading: false, thing: below {.id, .name, labels: labels(below)},
    bearers: COUNT {
      MATCH (below)-[also:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF
        WHERE also.validFrom <= on < also.validTo AND also.firstAttested <= on AND also.status IN $statuses]-(higher:Party)
      WHERE (type(also) = 'OVERSEES') = (startNode(also) = higher) AND higher.validFrom <= on < higher.validTo
      RETURN DISTINCT higher }} AS rest
  UNION
  MATCH (party)<-[line:POST_IN WHERE line.validFrom <= on < line.validTo AND line.firstAttested <= on AND line.status IN $statuses]-(post:Post)
  RETURN line {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    aspect: 'POST', isReading: false, thing: post {.id, .name, labels: labels(post)},
    bearers: COUNT {
      MATCH (post)-[also:POST_IN WHERE also.validFrom <= on < also.validTo AND also.firstAttested <= on AND also.status IN $statuses]->(host:Party)
      WHERE host.validFrom <= on < host.validTo
      RETURN DISTINCT host }} AS rest
  UNION
  MATCH (party)-[line:SIGNATORY_OF WHERE line.validFrom <= on < line.validTo AND line.firstAttested <= on AND line.status IN $statuses]->(signed)
  RETURN line {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    aspect: 'SIGNATURE', isReading: false, thing: signed {.id, .title, .label, labels: labels(signed)},
    bearers: COUNT {
      MATCH (signed)<-[also:SIGNATORY_OF WHERE also.validFrom <= on < also.validTo AND also.firstAttested <= on AND also.status IN $statuses]-(signer:Party)
      WHERE signer.validFrom <= on < signer.validTo
      RETURN DISTINCT signer }} AS rest
  UNION
  MATCH (party)<-[:FROM|TO]-(passed:Delegation)
  WHERE passed.validFrom <= on < passed.validTo AND passed.firstAttested <= on AND passed.status IN $statuses
  RETURN passed {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    aspect: 'DELEGATION', isReading: false,
    thing: head([(passed)-[:UNDER|OF]->(ground) | ground {.id, .title, .label, labels: labels(ground)}]),
    bearers: CASE WHEN party.validFrom <= on < party.validTo THEN 1 ELSE 0 END} AS rest
} AS rests, COLLECT {
  MATCH (party)<-[:ABOUT]-(said:Claim)
  WHERE NOT EXISTS { (said)-[:ABOUT]->(named:Person) WHERE NOT named.visibility IN $visibilities }
  RETURN DISTINCT said.id ORDER BY said.id
} AS mentions
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision,
  party {.id, .name, .version, .claimIds, labels: labels(party)} AS party, rests, mentions,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = party.claimIds + mentions, fact IN rests | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
