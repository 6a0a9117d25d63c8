// Which posts does nobody hold that somebody held, or that a paper calls vacant?
WITH date($asOf) AS asOf
MATCH (thing:Post)
WHERE thing.validFrom <= asOf < thing.validTo AND thing.firstAttested <= asOf AND thing.status IN $statuses
  AND NOT EXISTS { MATCH (thing)<-[:TO_POST]-(term:Appointment) WHERE term.validFrom <= asOf < term.validTo AND term.firstAttested <= asOf AND term.status IN $statuses }
WITH asOf, thing,
  [(thing)<-[:TO_POST]-(term:Appointment) WHERE term.validTo <= asOf AND term.status IN $held | term.validTo] AS ends,
  EXISTS { MATCH (thing)<-[:OF]-(gap:Absence {reason: 'POST_VACANT'}) WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf } AS isSaid
WHERE isSaid OR ends <> []
WITH thing, reduce(newest = null, day IN ends | CASE WHEN newest IS NULL OR day > newest THEN day ELSE newest END) AS on,
  head([(thing)-[line:POST_IN]->(end) WHERE line.validFrom <= asOf < line.validTo | end]) AS other
WITH thing, on, other ORDER BY on, thing.name, thing.id
WITH collect({id: thing.id, label: 'Post', type: null, letter: null, status: thing.status, on: on,
  thing: thing {.id, .name, labels: labels(thing)}, other: other {.id, .name, labels: labels(other)}}) AS rows
RETURN size(rows) AS total, rows[$skip..$skip + $first] AS rows
