// Who is recorded to answer for something, though nobody has said so for months?
WITH date($asOf) AS asOf
MATCH (thing:Ownable)<-[:FOR]-(duty:Assignment)-[:TO]->(other:Party)
WHERE duty.letter IN ['ACCOUNTABLE', 'RESPONSIBLE'] AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses
  AND other.validTo > asOf AND (NOT other:Person OR coalesce(other.visibility, 'RESTRICTED') IN $visibilities)
WITH asOf, thing, duty, other,
  reduce(seen = duty.firstAttested, day IN duty.attestedOn | CASE WHEN seen < day <= asOf THEN day ELSE seen END) AS on
WHERE on <= asOf - duration({months: $months})
WITH thing, duty, other, on ORDER BY on, thing.id, duty.id
WITH collect({id: duty.id, label: 'Assignment', type: null, letter: duty.letter, status: duty.status, on: on,
  thing: thing {.id, .name, .title, .label, .itemNumber, labels: labels(thing)}, other: other {.id, .name, labels: labels(other)}}) AS rows
RETURN size(rows) AS total, rows[$skip..$skip + $first] AS rows
