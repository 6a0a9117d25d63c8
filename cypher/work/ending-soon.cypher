// What ends, or falls due for review, within the months to come?
WITH date($asOf) AS asOf
MATCH (record:Agreement|Delegation|Appointment|TermsOfReference)
WITH asOf, record, CASE WHEN record:TermsOfReference THEN coalesce(date(record.reviewDue), record.validTo) ELSE record.validTo END AS on
WHERE record.validFrom <= asOf < record.validTo AND record.firstAttested <= asOf AND record.status IN $statuses
  AND asOf < on <= asOf + duration({months: $months})
WITH record, on, head([end IN [record] WHERE end:Agreement] + [(record)-[:TO_POST|GOVERNS|TO]->(end) | end]) AS thing,
  head([(record)-[:HELD_BY|FROM]->(end) WHERE NOT end:Person OR coalesce(end.visibility, 'RESTRICTED') IN $visibilities | end]) AS other
WHERE thing IS NOT NULL
WITH record, on, thing, other ORDER BY on, record.id
WITH collect({id: record.id, label: head([label IN labels(record) WHERE NOT label IN ['Record', 'Ownable']]), type: null, letter: null, status: record.status, on: on,
  thing: thing {.id, .name, .title, .label, labels: labels(thing)}, other: other {.id, .name, .title, labels: labels(other)}}) AS rows
RETURN size(rows) AS total, rows[$skip..$skip + $first] AS rows
