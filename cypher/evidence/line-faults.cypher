// Which lines are of no known kind, run between wrong ends, lack what every line has, cite nothing, or stand when an end does not?
MATCH (from:Record)-[line]->(to)
WHERE all(end IN [from, to] WHERE NOT end:Person OR coalesce(end.visibility, 'RESTRICTED') IN $visibilities)
WITH from, line, to, type(line) AS type, $ends[type(line)] AS meaning
WITH from, line, to, type, type IN $lines AS isLine,
  meaning IS NULL AND NOT type IN $links AS isStrange,
  coalesce(NOT (any(label IN labels(from) WHERE label IN meaning[0]) AND any(label IN labels(to) WHERE label IN meaning[1])), false) OR from = to AS isForbidden,
  type = 'CONTAINS' AND from.id < to.id AND EXISTS { (to)-[:CONTAINS*1..9]->(from) } AS isLooped
WITH from, line, to, type, isStrange, isForbidden, isLooped,
  [name IN $required WHERE isLine AND line[name] IS NULL] AS lacking,
  coalesce(line.validTo <= line.validFrom OR line.lastAttested < line.firstAttested, false) AS isEmpty,
  [name IN keys($listed) WHERE isLine AND NOT line[name] IN $listed[name]] AS unlisted,
  coalesce(isLine AND NOT line.lastAttested IN line.attestedOn, false) AS isUnseen,
  // What an edit made rests on its change; a load leaves a hash, or the record that brought the link.
  (line.hash IS NOT NULL AND isLine OR coalesce(line.hash, line.recordId) IS NOT NULL AND type IN $citing) AND coalesce(line.claimIds, []) = [] AS isUncited,
  [id IN coalesce(line.claimIds, []) WHERE NOT EXISTS { MATCH (claim:Claim {id: id}) }] AS unknown,
  [id IN coalesce(line.claimIds, []) WHERE isLine AND EXISTS {
    MATCH (:Claim {id: id})-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument) WHERE NOT paper.issued IN line.attestedOn
  }] AS foreign,
  [id IN coalesce(line.claimIds, []) WHERE isLine AND EXISTS {
    MATCH (claim:Claim {id: id}) WHERE NOT EXISTS { MATCH (claim)-[:ABOUT]->(end) WHERE end IN [from, to] }
  }] AS stray,
  [end IN [from, to] WHERE isLine AND line.status IN $statuses AND (line.validFrom > date($begin) AND line.validFrom < end.validFrom
    OR line.status IN $inForce AND end.status IN $statuses AND NOT end.status IN $inForce)] AS awaited,
  [end IN [from, to] WHERE isLine AND line.status IN $statuses AND (end.validTo < line.validTo OR end.status = 'ENDED')] AS ended
WHERE isStrange OR isForbidden OR isLooped OR lacking <> [] OR unlisted <> [] OR isEmpty OR isUncited OR isUnseen OR unknown <> [] OR foreign <> [] OR stray <> []
  OR awaited <> [] OR ended <> []
RETURN line.id AS id, type, isStrange, isForbidden, isLooped, lacking, unlisted, isEmpty, isUncited, isUnseen, unknown, foreign, stray,
  from {.id, .name, .title, .label, .text, labels: labels(from)} AS from, to {.id, .name, .title, .label, .text, labels: labels(to)} AS to,
  [end IN ended | end {.id, .name, .title, .label, .text, .validTo, labels: labels(end)}] AS outlived,
  [end IN awaited | end {.id, .name, .title, .label, .text, .validFrom, labels: labels(end)}] AS awaited
ORDER BY type, id, from.id, to.id
LIMIT $most
