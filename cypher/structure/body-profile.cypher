// What is this body on the day asked, by what power, who sits on it, what does it answer for?
WITH date($asOf) AS asOf
MATCH (body:Body {id: $id})
WITH asOf, body,
  COLLECT {
    MATCH (body)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF|WORKS_WITH|SUPPORTS|SCRUTINISES|ADVISES|ASSURES|COMMISSIONS|FUNDS|HOSTS|ESTABLISHED_BY|POST_IN
      WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]-(other:Party)
    RETURN line {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .cadence,
      type: type(line), isOutward: startNode(line) = body, other: other {.id, .name, .validTo, labels: labels(other)}}
    ORDER BY line.id
  } AS lines,
  // The parts of the same whole that are of its kind, each by a line of its own.
  COLLECT {
    MATCH (body)-[own:PART_OF WHERE own.validFrom <= asOf < own.validTo AND own.firstAttested <= asOf AND own.status IN $statuses]->(whole:Party)
      <-[line:PART_OF WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]-(peer:Body)
    WHERE peer.kind = body.kind
    RETURN {whole: whole.id, line: line.id, claimIds: line.claimIds} ORDER BY line.id
  } AS peers,
  COLLECT {
    MATCH (seat:Membership)-[:IN]->(body)
    WHERE seat.validFrom <= asOf < seat.validTo AND seat.firstAttested <= asOf AND seat.status IN $statuses
    OPTIONAL MATCH (seat)-[:MEMBER]->(member:Party)
    WHERE NOT member:Person OR member.visibility IN $visibilities
    WITH * ORDER BY member.name IS NULL, member.name, seat.id
    RETURN seat {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
      .role, .voting, .placeHeld, .memberText, .through, member: member {.id, .name, labels: labels(member)},
      onBehalfOf: head([(seat)-[:ON_BEHALF_OF]->(behalf:Party) | behalf {.id, .name, labels: labels(behalf)}]),
      body: body {.id, .name, labels: labels(body)}}
  } AS members,
  COLLECT {
    MATCH (seat:Membership {role: 'CHAIR'})-[:IN]->(body)
    WHERE seat.validTo <= asOf AND seat.firstAttested <= asOf AND seat.status IN $statuses
    OPTIONAL MATCH (seat)-[:MEMBER]->(member:Party)
    WHERE NOT member:Person OR member.visibility IN $visibilities
    WITH * ORDER BY seat.validTo DESC, seat.id LIMIT 1
    RETURN seat {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
      .role, .voting, .placeHeld, .memberText, .through, member: member {.id, .name, labels: labels(member)},
      onBehalfOf: head([(seat)-[:ON_BEHALF_OF]->(behalf:Party) | behalf {.id, .name, labels: labels(behalf)}]),
      body: body {.id, .name, labels: labels(body)}}
  } AS formerChairs,
  COLLECT {
    MATCH (terms:TermsOfReference)-[:GOVERNS]->(body)
    WHERE terms.validFrom <= asOf < terms.validTo AND terms.firstAttested <= asOf AND terms.status IN $statuses
    RETURN terms {.id, .title, .edition, .reviewDue, .cadence, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
      rules: [part IN terms.quorum | {count: toInteger(split(part, ' ')[0]), of: split(part, ' ')[1]}]}
    ORDER BY terms.validFrom DESC, terms.lastAttested DESC, terms.id LIMIT 1
  } AS terms,
  // What may stand in for its terms of reference: an agreement that a passage about the body speaks of too.
  COLLECT {
    MATCH (own:Claim)-[:CITES]->(passage:Passage)
    WHERE own.id IN body.claimIds
    WITH DISTINCT passage
    MATCH (passage)<-[:CITES]-(:Claim)-[:ABOUT]->(beside:Agreement)
    WHERE beside.validFrom <= asOf < beside.validTo AND beside.firstAttested <= asOf AND beside.status IN $statuses
    WITH beside, collect(DISTINCT passage.id) AS passages
    RETURN beside {.id, .title, .kind, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, passages: passages}
    ORDER BY beside.id
  } AS agreements,
  COLLECT {
    MATCH (body)<-[:TO]-(duty:Assignment)-[:FOR]->(item:Ownable)
    WHERE duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
    WITH * ORDER BY duty.id
    RETURN duty {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .letter, .basis,
      item: item {.id, .title, .label, .itemNumber, labels: labels(item),
        within: head([(item)<-[:CONTAINS]-(:Theme)<-[:CONTAINS]-(area:PriorityArea) | area.title])},
      holderKinds: COLLECT {
        MATCH (item)<-[:FOR]-(shared:Assignment {letter: duty.letter})-[:TO]->(sharer:Party)
        WHERE shared.validFrom <= asOf < shared.validTo AND shared.firstAttested <= asOf AND shared.status IN $statuses
          AND (sharer = body OR sharer.validFrom <= asOf < sharer.validTo AND sharer.status <> 'ENDED')
        WITH DISTINCT sharer ORDER BY sharer.id
        RETURN sharer.kind },
      deliverables: COUNT { (item)-[:CONTAINS]->(theme:Theme WHERE theme.validFrom <= asOf < theme.validTo AND theme.firstAttested <= asOf AND theme.status IN $statuses)-[:CONTAINS]->(one:Deliverable WHERE one.validFrom <= asOf < one.validTo AND one.firstAttested <= asOf AND one.status IN $statuses) },
      objectives: COUNT { (item)-[:CONTAINS]->(one:Objective WHERE one.validFrom <= asOf < one.validTo AND one.firstAttested <= asOf AND one.status IN $statuses) },
      measures: COUNT { (item)-[:CONTAINS]->(one:Measure WHERE one.validFrom <= asOf < one.validTo AND one.firstAttested <= asOf AND one.status IN $statuses) }}
  } AS duties,
  COLLECT {
    MATCH (body)<-[:TO]-(duty:Assignment)-[:FOR]->(area:PriorityArea)-[place:CONTAINS]->(theme:Theme)
    WHERE duty.letter IN ['ACCOUNTABLE', 'RESPONSIBLE']
      AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
      AND theme.validFrom <= asOf < theme.validTo AND theme.firstAttested <= asOf AND theme.status IN $statuses
    WITH DISTINCT area, place, theme
    ORDER BY area.number, area.id, place.order, theme.id
    RETURN {theme: theme {.id, .title, labels: labels(theme), within: area.title},
      deliverables: COUNT { (theme)-[:CONTAINS]->(one:Deliverable WHERE one.validFrom <= asOf < one.validTo AND one.firstAttested <= asOf AND one.status IN $statuses) },
      // An owner that we only read out of a paper is named by none.
      ownersNamed: COUNT {
        MATCH (theme)-[:CONTAINS]->(item:Deliverable WHERE item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN $statuses)
        WHERE EXISTS { (item)<-[:FOR]-(named:Assignment WHERE named.letter = 'ACCOUNTABLE' AND named.basis <> 'IMPLIED'
          AND named.validFrom <= asOf < named.validTo AND named.firstAttested <= asOf AND named.status IN $statuses)-[:TO]->(party:Party)
          WHERE party.validFrom <= asOf < party.validTo AND party.status <> 'ENDED' }
        RETURN item },
      measures: COUNT { (theme)-[:MEASURED_BY]->(one:Measure WHERE one.validFrom <= asOf < one.validTo AND one.firstAttested <= asOf AND one.status IN $statuses) }}
  } AS themes,
  COLLECT {
    MATCH (body)<-[:OF]-(gap:Absence)
    WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
    RETURN gap {.id, .slot, .reason, .claimIds, .firstAttested, .attestedOn} ORDER BY gap.id
  } AS absences,
  COLLECT {
    MATCH (body)-[line:SIGNATORY_OF WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]->(signed)
    WITH * ORDER BY line.id
    RETURN line {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .signedOn, .signedPrinted,
      signer: body {.id, .name, labels: labels(body)},
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
    MATCH (body)<-[tie:HELD_BY|ORIGINAL|RESULTING]-(record:Meeting|ChangeEvent)
    WHERE record.validFrom <= asOf < record.validTo AND record.firstAttested <= asOf AND record.status IN $statuses
    RETURN record {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .title, labels: labels(record), tie: type(tie)} ORDER BY record.id
  } AS happenings,
  COLLECT {
    MATCH (body)<-[:ABOUT]-(said:Claim)
    WHERE said.about IS NULL AND NOT EXISTS { (said)-[:ABOUT]->(named:Person) WHERE NOT named.visibility IN $visibilities }
    WITH DISTINCT said ORDER BY said.id
    RETURN said {.id, .predicate, others: COLLECT {
      MATCH (said)-[:ABOUT]->(other) WHERE other <> body
      RETURN other {.id, .name, .title, .label, labels: labels(other)} ORDER BY other.id }} AS said
  } AS mentions,
  COLLECT {
    MATCH (decision:Decision)-[:DECIDED_BY]->(body)
    WHERE decision.validFrom <= asOf < decision.validTo AND decision.firstAttested <= asOf AND decision.status IN $statuses
    WITH * ORDER BY decision.id
    RETURN decision {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .title,
      concerns: COLLECT { MATCH (decision)-[:CONCERNS]->(thing) RETURN thing {.id, .name, .title, .label, labels: labels(thing)} ORDER BY thing.id }}
  } AS decisions,
  // Of a body whose members nobody names: the stakeholders named by a paper that gives it an area or a task.
  COLLECT {
    MATCH (body)<-[:TO]-(duty:Assignment)-[:FOR]->(:PriorityArea|Function)
    WHERE duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses AND NOT EXISTS {
      (body)<-[:IN]-(seat:Membership) WHERE seat.validFrom <= asOf < seat.validTo AND seat.firstAttested <= asOf AND seat.status IN $statuses }
    UNWIND duty.claimIds AS id
    MATCH (:Claim {id: id})-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
    // From the paper down: from the claims up it would read those of all papers.
    WITH DISTINCT paper
    MATCH (paper)-[:HAS_PASSAGE]->(beside:Passage)
    WITH DISTINCT beside
    MATCH (beside)<-[:CITES]-(named:Claim)
    WHERE named.predicate = 'STAKEHOLDER_OF'
    RETURN DISTINCT named.id AS id ORDER BY id
  } AS stakeholders
RETURN body {.id, .name, .kind, .kindPrinted, .authority, .meets, .note, .aliases, .printedIn, labels: labels(body), .status, .validFrom, .validTo,
    .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .fromPrinted, .fromPrecision, .untilPrinted, .untilPrecision,
    .untilRecordedOn, .untilRecordedReason, .untilClaimIds} AS body,
  lines, peers, members, formerChairs, head(terms) AS terms, agreements, duties, themes, absences, mentions, decisions, stakeholders, signatures, happenings,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = body.claimIds + coalesce(body.untilClaimIds, []) + stakeholders + [said IN mentions | said.id],
      fact IN lines + peers + members + formerChairs + terms + agreements + duties + absences + decisions + signatures + happenings + [line IN signatures WHERE line.hand IS NOT NULL | line.hand] | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
