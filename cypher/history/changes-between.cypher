// What do the papers of a place show of it up to the later of two days, so that the two days can be compared?
WITH date($from) AS fromDay, date($to) AS toDay, head(COLLECT { MATCH (party:Party {id: $within}) RETURN party }) AS party
WITH fromDay, toDay, party, COLLECT {
  MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
  WHERE claim.id IN party.claimIds
  RETURN DISTINCT paper
} AS speaking
// Of a party, or without a scope: the place of the newest paper that describes a structure, first of those that speak of the party.
WITH fromDay, toDay, party, party IS NULL AND $within <> '' AS isScoped, speaking
WITH fromDay, toDay, party, isScoped, head(COLLECT {
  UNWIND CASE WHEN isScoped THEN [] ELSE [true] END AS isWhole
  MATCH (paper:SourceDocument)-[:COVERS]->(place:Place)
  WHERE paper.describesStructure
  RETURN place ORDER BY paper IN speaking DESC, paper.issued <= toDay DESC, paper.issued DESC, paper.id LIMIT 1
  UNION
  WITH isScoped WHERE isScoped
  MATCH (place:Place {id: $within})
  WHERE EXISTS { (place)<-[:COVERS]-(paper:SourceDocument) WHERE paper.describesStructure }
  RETURN place
  UNION
  WITH isScoped WHERE isScoped
  MATCH (paper:SourceDocument {id: $within})-[:COVERS]->(place:Place)
  WHERE paper.describesStructure
  RETURN place ORDER BY place.id LIMIT 1
}) AS place
WHERE place IS NOT NULL
WITH fromDay, toDay, party, place, COLLECT {
  MATCH (place)<-[:COVERS]-(paper:SourceDocument)
  WHERE paper.issued <= toDay AND (NOT isScoped OR $within IN [place.id, paper.id])
  RETURN paper ORDER BY paper.issued, paper.id
} AS papers
// What the papers speak of: what they say of a party or an event is about it, what they say of a line is about one of its ends at least.
// Found each time rather than kept as a list: where rows are told apart, each is charged for all the lists its subquery can see.
WITH fromDay, toDay, party, place, papers, COLLECT {
  UNWIND papers AS paper
  MATCH (paper)-[:HAS_PASSAGE]->(:Passage)<-[:CITES]-(:Claim)-[:ABOUT]->(member:Body|Organisation|Post)
  WITH DISTINCT member
  WHERE member.firstAttested <= toDay AND member.status IN $statuses
  WITH member, COLLECT {
    MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
    WHERE claim.id IN member.claimIds AND paper IN papers
    RETURN DISTINCT paper.id AS id ORDER BY id
  } AS seenIn
  WHERE seenIn <> []
  RETURN member {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .fromPrecision, .untilPrecision, .untilRecordedOn, .untilRecordedReason, .untilClaimIds, .name, .kind, .aliases, labels: labels(member), seenIn: seenIn} ORDER BY member.id
} AS parties, COLLECT {
  UNWIND papers AS paper
  MATCH (paper)-[:HAS_PASSAGE]->(:Passage)<-[:CITES]-(:Claim)-[:ABOUT]->(known:Party)
  WITH DISTINCT known
  MATCH (known)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF|WORKS_WITH|SUPPORTS|SCRUTINISES|ADVISES
    |ASSURES|COMMISSIONS|FUNDS|HOSTS|ESTABLISHED_BY
    WHERE line.firstAttested <= toDay AND line.status IN $statuses]-(:Party)
  WITH DISTINCT line, startNode(line) AS start, endNode(line) AS finish
  WITH start, line, finish, COLLECT {
    MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
    WHERE claim.id IN line.claimIds AND paper IN papers
    RETURN DISTINCT paper.id AS id ORDER BY id
  } AS seenIn
  WHERE seenIn <> []
  RETURN line {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .fromPrecision, .untilPrecision, .cadence, type: type(line), seenIn: seenIn, ends: [end IN [start, finish] |
      end {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
        .fromPrecision, .untilPrecision, .name, .kind, .aliases, labels: labels(end), seenIn: seenIn}]} ORDER BY line.id
} AS lines, COLLECT {
  UNWIND papers AS paper
  MATCH (paper)-[:HAS_PASSAGE]->(:Passage)<-[:CITES]-(:Claim)-[:ABOUT]->(thing:Party|ChangeEvent)
  WITH DISTINCT thing
  MATCH (thing)<-[:ORIGINAL|RESULTING]-{0,1}(event:ChangeEvent)
  WITH DISTINCT event
  WHERE event.firstAttested <= toDay AND event.status IN $statuses
    AND (EXISTS {
      MATCH (claim:Claim)-[:CITES]->()<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
      WHERE claim.id IN event.claimIds AND paper IN papers
    } OR (event.claimIds = [] AND EXISTS {
      // What an edit recorded without a paper is of the place whose papers speak of a party that it touches.
      MATCH (event)-[:ORIGINAL|RESULTING]->(touched:Party)
      MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
      WHERE claim.id IN touched.claimIds AND paper IN papers
    }))
  WITH * ORDER BY event.id
  RETURN event {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .fromPrecision, .untilPrecision, .kind, .basis, .formerName,
    original: COLLECT { MATCH (event)-[:ORIGINAL]->(one:Party) WHERE NOT one:Person RETURN one {.id, .name, labels: labels(one)} ORDER BY one.id },
    resulting: COLLECT { MATCH (event)-[:RESULTING]->(one:Party) WHERE NOT one:Person RETURN one {.id, .name, labels: labels(one)} ORDER BY one.id }}
} AS events
// What bodies of both days answer for, who sits on them and what they decided: what may make one that stayed another.
WITH fromDay, toDay, party, place, papers, parties, lines, events, [one IN parties WHERE 'Body' IN one.labels AND one.firstAttested <= fromDay | one.id] AS stayed
WITH party, place, papers, parties, lines, events, COLLECT {
  UNWIND stayed AS id
  MATCH (body:Body {id: id})<-[:TO]-(duty:Assignment)-[:FOR]->(item:Ownable)
  WHERE duty.firstAttested <= toDay AND duty.status IN $statuses AND duty.letter IN ['ACCOUNTABLE', 'RESPONSIBLE']
  RETURN duty {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .letter, .basis, body: body.id, item: item {.id, .title, .label, .itemNumber, labels: labels(item)}} ORDER BY duty.id
} AS duties, COLLECT {
  UNWIND stayed AS id
  MATCH (body:Body {id: id})<-[:IN]-(seat:Membership)
  WHERE seat.firstAttested <= toDay AND seat.status IN $statuses
  OPTIONAL MATCH (seat)-[:MEMBER]->(member:Party)
  WHERE NOT member:Person OR member.visibility IN $visibilities
  RETURN seat {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .role, .memberText, body: body.id, member: member {.id, .name, labels: labels(member)}} ORDER BY seat.id
} AS seats, COLLECT {
  UNWIND stayed AS id
  MATCH (body:Body {id: id})<-[:DECIDED_BY]-(decision:Decision)
  WHERE fromDay < decision.firstAttested <= toDay AND decision.status IN $statuses
  RETURN decision {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .title, body: body.id} ORDER BY decision.id
} AS decisions
// Gathered once and told apart: thousands of lists put together one after the other take longer than all the rest.
CALL (parties, lines, events, duties, seats, decisions) {
  UNWIND parties + lines + events + duties + seats + decisions AS fact
  UNWIND fact.claimIds + coalesce(fact.untilClaimIds, []) AS id
  RETURN collect(DISTINCT id) AS cited
}
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision, place {.id, .name} AS place,
  party {.id, .name, labels: labels(party)} AS party, parties, lines, events, duties, seats, decisions,
  [paper IN papers | paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status, .describesStructure}] AS papers,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN cited AND paper.issued <= date($to)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
