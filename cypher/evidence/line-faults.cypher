// Which lines are of no known kind, run between wrong ends, lack what every line has, cite nothing or outlive an end?
MATCH (from:Record)-[line]->(to)
WHERE all(end IN [from, to] WHERE NOT end:Person OR coalesce(end.visibility, 'RESTRICTED') IN $visibilities)
WITH from, line, to, type(line) AS type, $lines[type(line)] AS meaning
WITH from, line, to, type, meaning IS NOT NULL AS isLine,
  meaning IS NULL AND NOT type IN $links AS isStrange,
  coalesce(NOT (any(label IN labels(from) WHERE label IN meaning[0]) AND any(label IN labels(to) WHERE label IN meaning[1])), false) AS isForbidden
WITH from, line, to, type, isStrange, isForbidden,
  [name IN $required WHERE isLine AND line[name] IS NULL] AS lacking,
  coalesce(line.validTo <= line.validFrom OR line.lastAttested < line.firstAttested, false) AS isEmpty,
  (isLine AND line.hash IS NOT NULL OR type IN $citing) AND coalesce(line.claimIds, []) = [] AS isUncited,
  [id IN coalesce(line.claimIds, []) WHERE NOT EXISTS { MATCH (claim:Claim {id: id}) }] AS unknown,
  [end IN [from, to] WHERE isLine AND line.status IN $statuses AND (end.validTo < line.validTo OR end.status = 'ENDED')] AS ended
WHERE isStrange OR isForbidden OR lacking <> [] OR isEmpty OR isUncited OR unknown <> [] OR ended <> []
RETURN line.id AS id, type, isStrange, isForbidden, lacking, isEmpty, isUncited, unknown,
  from {.id, .name, .title, .label, .text, labels: labels(from)} AS from, to {.id, .name, .title, .label, .text, labels: labels(to)} AS to,
  [end IN ended | end {.id, .name, .title, .label, .text, .validTo, labels: labels(end)}] AS outlived
ORDER BY type, id, from.id, to.id
LIMIT $most
