// What must be known before parties are closed? Locks each and its successors, in id order, before anything is compared.
UNWIND $rows AS row
UNWIND [row.party] + row.successors AS id
WITH DISTINCT id, id IN [row IN $rows | row.party] AS isClosed ORDER BY id
MATCH (held:Record {id: id})
SET held.version = held.version + CASE WHEN isClosed THEN 1 ELSE 0 END
WITH count(held) AS locked
UNWIND range(0, size($rows) - 1) AS at
WITH at, $rows[at] AS row, date($rows[at].endsOn) AS endsOn
OPTIONAL MATCH (party:Party {id: row.party}) WHERE $label IN labels(party)
WITH * ORDER BY at
RETURN at,
  party {.id, .name, .status, .validFrom, .validTo, version: party.version - 1, seenOn: head(COLLECT {
    MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument) WHERE claim.id IN party.claimIds
    RETURN paper.issued ORDER BY paper.issued DESC LIMIT 1 })} AS party,
  COLLECT {
    UNWIND row.successors AS id
    MATCH (next:Party {id: id})
    RETURN DISTINCT next {.id, .name, .status, .validFrom, .validTo, isSameSort: $label IN labels(next)} AS next ORDER BY next.id
  } AS successors,
  COLLECT {
    MATCH (party)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF|WORKS_WITH|SUPPORTS|SCRUTINISES|ADVISES|ASSURES|COMMISSIONS|FUNDS|HOSTS|ESTABLISHED_BY|POST_IN]-(other:Party)
    WHERE line.validTo > endsOn AND NOT line.status IN ['ENDED', 'REJECTED']
    WITH line, startNode(line) AS low, endNode(line) AS high
    RETURN {id: line.id, fact: line {.firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .version}, sort: 'LINE', type: type(line), other: low {.id, .name, labels: labels(low)}, to: high {.id, .name, labels: labels(high)}} AS open
    UNION
    MATCH (party)<-[:MEMBER|ON_BEHALF_OF]-(seat:Membership)-[:IN]->(body:Body)
    WHERE seat.validTo > endsOn AND NOT seat.status IN ['ENDED', 'REJECTED']
    RETURN {id: seat.id, fact: seat {.firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .version}, sort: 'SEAT', type: null, other: body {.id, .name, labels: labels(body)},
      to: head([(seat)-[:ON_BEHALF_OF]->(behalf:Party) | behalf {.id, .name, labels: labels(behalf)}])} AS open
    UNION
    MATCH (party)<-[:IN]-(seat:Membership)
    WHERE seat.validTo > endsOn AND NOT seat.status IN ['ENDED', 'REJECTED']
    OPTIONAL MATCH (seat)-[:MEMBER]->(member:Party) WHERE NOT member:Person
    RETURN {id: seat.id, fact: seat {.firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .version}, sort: 'MEMBER', type: null, other: member {.id, .name, labels: labels(member)},
      to: head([(seat)-[:ON_BEHALF_OF]->(behalf:Party) | behalf {.id, .name, labels: labels(behalf)}])} AS open
    UNION
    MATCH (party)<-[:TO]-(duty:Assignment)-[:FOR]->(item:Ownable)
    WHERE duty.validTo > endsOn AND NOT duty.status IN ['ENDED', 'REJECTED']
    RETURN {id: duty.id, fact: duty {.firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .version}, sort: 'DUTY', type: duty.letter, other: item {.id, .title, labels: labels(item)}, to: null} AS open
    UNION
    MATCH (party)<-[:TO_POST]-(term:Appointment)
    WHERE term.validTo > endsOn AND NOT term.status IN ['ENDED', 'REJECTED']
    RETURN {id: term.id, fact: term {.firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .version}, sort: 'TERM', type: null, other: null, to: null} AS open
    UNION
    MATCH (party)-[line:SIGNATORY_OF]->(signed)
    WHERE line.validTo > endsOn AND NOT line.status IN ['ENDED', 'REJECTED']
    RETURN {id: line.id, fact: line {.firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .version}, sort: 'SIGNATURE', type: null, other: signed {.id, .title, .label, labels: labels(signed)}, to: null} AS open
    UNION
    MATCH (party)<-[end:FROM|TO]-(passed:Delegation)
    WHERE passed.validTo > endsOn AND NOT passed.status IN ['ENDED', 'REJECTED']
    RETURN {id: passed.id, fact: passed {.firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .version}, sort: 'DELEGATION', type: type(end),
      other: head([(passed)-[:OF]->(task:Function) | task {.id, .title, labels: labels(task)}]), to: null} AS open
  } AS leftOpen,
  $source IS NULL OR EXISTS { MATCH (:SourceDocument {id: $source}) } AS isSourceKnown
