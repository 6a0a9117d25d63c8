// What was to begin by now, and is still only proposed or agreed?
CALL () {
  WITH date($asOf) AS asOf
  MATCH (record:Body|Organisation|Post|Membership|Appointment|Assignment|Agreement|Delegation|Programme)
  WHERE record.status IN $statuses AND date($begin) < record.validFrom <= asOf AND record.validTo > asOf AND record.firstAttested <= asOf
  WITH record, head([end IN [record] WHERE end:Party OR end:Agreement OR end:Programme] + [(record)-[:IN|FOR|TO_POST]->(end) | end] + [(record)-[:TO]->(end) | end]) AS thing
  RETURN record.id AS id, head([label IN labels(record) WHERE NOT label IN ['Record', 'Ownable', 'Party']]) AS label, null AS type, record.letter AS letter,
    record.status AS status, record.validFrom AS on, thing,
    head([(record)-[:MEMBER|HELD_BY|TO|FROM]->(end) WHERE end <> thing AND (NOT end:Person OR coalesce(end.visibility, 'RESTRICTED') IN $visibilities) | end]) AS other
  UNION ALL
  WITH date($asOf) AS asOf
  MATCH (thing:Party)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF|WORKS_WITH|SUPPORTS|SCRUTINISES|ADVISES|ASSURES|COMMISSIONS|FUNDS|HOSTS|ESTABLISHED_BY|POST_IN
    WHERE line.status IN $statuses AND date($begin) < line.validFrom <= asOf AND line.validTo > asOf AND line.firstAttested <= asOf]->(other:Party)
  RETURN line.id AS id, null AS label, type(line) AS type, null AS letter, line.status AS status, line.validFrom AS on, thing, other
}
WITH * WHERE thing IS NOT NULL
WITH * ORDER BY on, id
WITH collect({id: id, label: label, type: type, letter: letter, status: status, on: on,
  thing: thing {.id, .name, .title, .label, .itemNumber, labels: labels(thing)}, other: other {.id, .name, .title, labels: labels(other)}}) AS rows
RETURN size(rows) AS total, rows[$skip..$skip + $first] AS rows
