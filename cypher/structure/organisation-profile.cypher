// What is this organisation on the day asked, where does it sit, with whom does it work, what else do the papers say of it?
WITH date($asOf) AS asOf
MATCH (party:Organisation {id: $id})
WITH asOf, party,
  COLLECT {
    MATCH (party)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF|WORKS_WITH|SUPPORTS|SCRUTINISES|ADVISES|ASSURES|COMMISSIONS|FUNDS|HOSTS|ESTABLISHED_BY|POST_IN
      WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]-(other:Party)
    RETURN line {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .cadence,
      type: type(line), isOutward: startNode(line) = party, other: other {.id, .name, .validTo, labels: labels(other)}}
    ORDER BY line.id
  } AS lines,
  // Its own places, those held on its behalf, and those of posts in it.
  COLLECT {
    CALL (party, asOf) {
      MATCH (party)<-[:MEMBER|ON_BEHALF_OF]-(seat:Membership) RETURN seat
      UNION
      MATCH (party)<-[within:POST_IN WHERE within.validFrom <= asOf < within.validTo AND within.firstAttested <= asOf
        AND within.status IN $statuses]-(:Post)<-[:MEMBER]-(seat:Membership) RETURN seat
    }
    MATCH (seat)-[:IN]->(body:Body)
    WHERE seat.validFrom <= asOf < seat.validTo AND seat.firstAttested <= asOf AND seat.status IN $statuses
    OPTIONAL MATCH (seat)-[:MEMBER]->(member:Party)
    WHERE NOT member:Person OR member.visibility IN $visibilities
    WITH * ORDER BY body.name, seat.id
    RETURN seat {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
      .role, .voting, .placeHeld, .memberText, .through, member: member {.id, .name, labels: labels(member)},
      onBehalfOf: head([(seat)-[:ON_BEHALF_OF]->(behalf:Party) | behalf {.id, .name, labels: labels(behalf)}]),
      body: body {.id, .name, .validTo, labels: labels(body)}}
  } AS seats,
  COLLECT {
    MATCH (party)<-[:TO]-(duty:Assignment)-[:FOR]->(item:Ownable)
    WHERE duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
    WITH * ORDER BY duty.id
    RETURN duty {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .letter, .basis,
      item: item {.id, .title, .label, .itemNumber, labels: labels(item),
        within: head([(item)<-[:CONTAINS]-(:Theme)<-[:CONTAINS]-(area:PriorityArea) | area.title])},
      holderKinds: COLLECT {
        MATCH (item)<-[:FOR]-(shared:Assignment {letter: duty.letter})-[:TO]->(sharer:Party)
        WHERE shared.validFrom <= asOf < shared.validTo AND shared.firstAttested <= asOf AND shared.status IN $statuses
          AND (sharer = party OR sharer.validFrom <= asOf < sharer.validTo AND sharer.status <> 'ENDED')
        WITH DISTINCT sharer ORDER BY sharer.id
        RETURN sharer.kind },
      deliverables: COUNT { (item)-[:CONTAINS]->(theme:Theme WHERE theme.validFrom <= asOf < theme.validTo AND theme.firstAttested <= asOf AND theme.status IN $statuses)-[:CONTAINS]->(one:Deliverable WHERE one.validFrom <= asOf < one.validTo AND one.firstAttested <= asOf AND one.status IN $statuses) },
      objectives: COUNT { (item)-[:CONTAINS]->(one:Objective WHERE one.validFrom <= asOf < one.validTo AND one.firstAttested <= asOf AND one.status IN $statuses) },
      measures: COUNT { (item)-[:CONTAINS]->(one:Measure WHERE one.validFrom <= asOf < one.validTo AND one.firstAttested <= asOf AND one.status IN $statuses) }}
  } AS duties,
  COLLECT {
    MATCH (party)-[line:SIGNATORY_OF WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]->(signed)
    WITH * ORDER BY line.id
    RETURN line {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .signedOn, .signedPrinted,
      signer: party {.id, .name, labels: labels(party)},
      signed: signed {.id, .title, .label, labels: labels(signed)},
      by: head(COLLECT { MATCH (post:Post {id: line.by}) RETURN post {.id, .name, labels: labels(post)} }),
      hand: head(COLLECT {
        // Who held the post on the day of the signature.
        MATCH (:Post {id: line.by})<-[:TO_POST]-(holding:Appointment)-[:HELD_BY]->(person:Person)
        WHERE person.visibility IN $visibilities AND holding.firstAttested <= asOf AND holding.status IN $statuses
          AND holding.validFrom <= date(coalesce(line.signedOn, $asOf)) < holding.validTo
        RETURN person {.id, .name, .honorific, labels: labels(person), claimIds: holding.claimIds} ORDER BY holding.id LIMIT 1 })}
  } AS signatures,
  COLLECT {
    MATCH (party)<-[tie:HELD_BY|ORIGINAL|RESULTING]-(record:Meeting|ChangeEvent)
    WHERE record.validFrom <= asOf < record.validTo AND record.firstAttested <= asOf AND record.status IN $statuses
    RETURN record {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .title, labels: labels(record), tie: type(tie)} ORDER BY record.id
  } AS happenings,
  COLLECT {
    MATCH (party)<-[:ABOUT]-(said:Claim)
    WHERE said.about IS NULL AND NOT EXISTS { (said)-[:ABOUT]->(named:Person) WHERE NOT named.visibility IN $visibilities }
    WITH DISTINCT said ORDER BY said.id
    RETURN said {.id, .predicate, others: COLLECT {
      MATCH (said)-[:ABOUT]->(other) WHERE other <> party
      RETURN other {.id, .name, .title, .label, labels: labels(other)} ORDER BY other.id }} AS said
  } AS mentions
RETURN party {.id, .name, .kind, .function, .note, .aliases, .printedIn, labels: labels(party), .status, .validFrom, .validTo,
    .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .fromPrinted, .fromPrecision, .untilPrinted, .untilPrecision,
    .untilRecordedOn, .untilRecordedReason, .untilClaimIds} AS organisation,
  lines, seats, duties, mentions, signatures, happenings,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = party.claimIds + coalesce(party.untilClaimIds, []) + [said IN mentions | said.id],
      fact IN lines + seats + duties + signatures + happenings + [line IN signatures WHERE line.hand IS NOT NULL | line.hand] | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
