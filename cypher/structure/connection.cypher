// Over which lines and seats is one party reached from another on the day asked, in the fewest steps; else how far does each side lead?
WITH date($asOf) AS asOf
MATCH (from:Party {id: $from}) WHERE NOT from:Person
MATCH (to:Party {id: $to}) WHERE NOT to:Person
UNWIND [[from, to], [to, from]] AS side
// Layer by layer from a side until the other is met. Steps lead both ways, so a neighbour is new unless it stands in one of the last two layers.
WITH asOf, side[0] AS start, side[1] AS goal
WITH start, goal, reduce(layers = [[{to: start.id}]], hop IN range(1, 12) |
  CASE WHEN any(step IN layers[-1] WHERE step.to = goal.id) THEN layers ELSE layers + [COLLECT {
    UNWIND [step IN layers[-1] | step.to] AS id
    WITH DISTINCT id
    // Whoever does not stand on the day leads nowhere, as nothing leads to it: so that both sides find the same ways.
    MATCH (at:Party {id: id} WHERE at.validFrom <= asOf < at.validTo AND at.firstAttested <= asOf AND at.status IN $statuses)
    CALL (at, asOf) {
      MATCH (at)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF|WORKS_WITH|SUPPORTS|SCRUTINISES|ADVISES|ASSURES|COMMISSIONS|FUNDS|HOSTS|ESTABLISHED_BY|POST_IN
        WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]-(next:Party)
      RETURN line AS fact, type(line) AS type, startNode(line) = at AS isForward, null AS role, next
      UNION
      MATCH (at)<-[end:MEMBER|ON_BEHALF_OF]-(seat:Membership)-[:IN]->(next:Body)
      RETURN seat AS fact, CASE type(end) WHEN 'MEMBER' THEN 'MEMBER_OF' ELSE 'HAS_SEAT_ON' END AS type, true AS isForward, seat.role AS role, next
      UNION
      MATCH (at)<-[:IN]-(seat:Membership)-[end:MEMBER|ON_BEHALF_OF]->(next:Party)
      RETURN seat AS fact, CASE type(end) WHEN 'MEMBER' THEN 'MEMBER_OF' ELSE 'HAS_SEAT_ON' END AS type, false AS isForward, seat.role AS role, next
    }
    WITH at, fact, type, isForward, role, next
    WHERE fact.validFrom <= asOf < fact.validTo AND fact.firstAttested <= asOf AND fact.status IN $statuses
      AND NOT next:Person AND next.validFrom <= asOf < next.validTo AND next.firstAttested <= asOf AND next.status IN $statuses
      AND NOT next.id IN [seen IN layers[-1] + coalesce(layers[-2], []) | seen.to]
    RETURN fact {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
      type: type, isForward: isForward, role: role, from: at.id, to: next.id, party: next {.id, .name, labels: labels(next)}}
  }] END) AS layers
// Back from the goal: only steps that lead to it stay.
WITH start, goal, layers, reduce(kept = [], layer IN reverse(layers[1..]) |
  kept + [step IN layer WHERE step.to = goal.id OR step.to IN [later IN kept | later.from]]) AS steps
RETURN start {.id, .name, labels: labels(start), .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason,
  .untilRecordedOn, .untilRecordedReason, .untilClaimIds} AS start,
  steps,
  COLLECT {
    UNWIND range(1, size(layers) - 1) AS hop
    UNWIND layers[hop] AS step
    WITH step.to AS id, min(hop) AS hop, head(collect(step.party)) AS party WHERE steps = []
    RETURN party ORDER BY hop, party.name, id
  } AS reached,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = start.claimIds + coalesce(start.untilClaimIds, []), fact IN steps | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
