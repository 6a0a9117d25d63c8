// What do we know of a place on a day: its papers, its plan, how many bodies, and what the papers leave open?
WITH date($asOf) AS asOf
WITH asOf, COLLECT {
  MATCH (thing:Party|Ownable|Plan|Objective|Outcome|LegalBasis|Meeting|Decision|ChangeEvent {id: $id})
  WHERE NOT thing:Person OR thing.visibility IN $visibilities
  MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
  WHERE claim.id IN thing.claimIds
  RETURN DISTINCT paper
} AS speaking
WITH asOf, head(COLLECT {
  MATCH (paper:SourceDocument)-[:COVERS]->(place:Place)
  WHERE paper.describesStructure AND ($id = '' OR $id IN [place.id, paper.id] OR paper IN speaking)
  RETURN place ORDER BY paper.issued <= asOf DESC, paper.issued DESC, paper.id LIMIT 1
}) AS place
WHERE place IS NOT NULL
WITH asOf, place, COLLECT {
  MATCH (place)<-[:COVERS]-(paper:SourceDocument)
  RETURN paper ORDER BY paper.issued, paper.id
} AS papers
WITH asOf, place, papers, head(COLLECT {
  // The newest plan that a paper of the place prints item by item.
  MATCH (edition:PlanEdition)
  WHERE EXISTS { (edition)-[:CONTAINS]->(:PriorityArea)-[:CONTAINS]->(:Theme) } AND edition.validFrom <= asOf < edition.validTo AND edition.firstAttested <= asOf AND EXISTS {
    MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
    WHERE claim.id IN edition.claimIds AND paper IN papers
  }
  RETURN edition ORDER BY edition.firstAttested DESC, edition.id LIMIT 1
}) AS edition
WITH asOf, place, papers, edition, COLLECT {
  MATCH (edition)-[:CONTAINS]->(area:PriorityArea WHERE area.validFrom <= asOf < area.validTo AND area.firstAttested <= asOf AND area.status IN $statuses)
    -[:CONTAINS]->(theme:Theme WHERE theme.validFrom <= asOf < theme.validTo AND theme.firstAttested <= asOf AND theme.status IN $statuses)-[:CONTAINS]->(item:Deliverable)
  WHERE item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN $statuses
  RETURN item.id
} AS items, COLLECT {
  // From the plan down: climbing from each item would walk the many links of its area every time.
  MATCH (edition)-[:CONTAINS]->{0,3}(held:Ownable)<-[:FOR]-(duty:Assignment {letter: 'ACCOUNTABLE'})
  // An owner that an edit recorded is named by no paper.
  WHERE duty.basis <> 'IMPLIED' AND size(duty.claimIds) > 0 AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $live
  MATCH (duty)-[:TO]->(party:Party)
  MATCH (held)-[:CONTAINS]->{0,3}(item:Deliverable)
  // Whether each stands on the day, has ended by it, or is still to begin.
  WITH item.id AS id, collect(CASE WHEN party.validTo <= asOf OR party.status = 'ENDED' THEN 'ENDED' WHEN party.validFrom <= asOf THEN 'STANDS' ELSE 'TO_BEGIN' END) AS owners
  RETURN {id: id, owner: head([standing IN ['STANDS', 'ENDED', 'TO_BEGIN'] WHERE standing IN owners])}
} AS named
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision, place {.id, .name} AS place,
  [paper IN papers | paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status, .describesStructure}] AS papers,
  edition {.id, .title, .label, labels: labels(edition)} AS plan, size(items) AS deliverables,
  COUNT { MATCH (edition)-[:CONTAINS]->(area:PriorityArea) WHERE area.validFrom <= asOf < area.validTo AND area.firstAttested <= asOf AND area.status IN $statuses RETURN area } AS areas,
  size([item IN items WHERE NOT item IN [one IN named | one.id]]) AS unowned, size([one IN named WHERE one.owner = 'ENDED' AND one.id IN items]) AS left,
  size([one IN named WHERE one.owner = 'TO_BEGIN' AND one.id IN items]) AS coming,
  COLLECT {
    MATCH (body:Body)
    WHERE body.validFrom <= asOf < body.validTo AND body.firstAttested <= asOf AND body.status IN $statuses AND EXISTS {
      MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
      WHERE claim.id IN body.claimIds AND paper IN papers
    }
    WITH * ORDER BY body.id
    RETURN body {.id, .name, .kind, .status, .validFrom, .validTo, .firstAttested, .attestedOn, labels: labels(body),
      hasMembers: EXISTS {
        MATCH (seat:Membership)-[:IN]->(body)
        WHERE seat.validFrom <= asOf < seat.validTo AND seat.firstAttested <= asOf AND seat.status IN $live },
      reportsUp: EXISTS {
        MATCH (body)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF
          WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $live]-(higher:Party)
        WHERE (type(line) = 'OVERSEES') = (startNode(line) = higher) },
      hasBelow: EXISTS {
        MATCH (body)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF
          WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $live]-(lower:Party)
        WHERE (type(line) = 'OVERSEES') = (startNode(line) = body) }
    }
  } AS bodies, COLLECT {
    MATCH (from:Party)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF|WORKS_WITH|SUPPORTS|SCRUTINISES|ADVISES
      |ASSURES|COMMISSIONS|FUNDS|HOSTS|ESTABLISHED_BY
      WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]->(to:Party)
    WHERE EXISTS {
      MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
      WHERE claim.id IN line.claimIds AND paper IN papers
    }
    RETURN line {.id, .status, .firstAttested, .attestedOn, type: type(line),
      ends: [end IN [from, to] | end {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, labels: labels(end)}]} ORDER BY line.id
  } AS lines
