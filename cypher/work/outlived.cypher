// What goes on though something at its end is no more?
CALL () {
  WITH date($asOf) AS asOf
  MATCH (thing:Record)<-[:MEMBER|IN|ON_BEHALF_OF|FOR|TO|TO_POST|FROM]-(record:Appointment|Membership|Assignment|Delegation)
  WHERE thing.validTo <= asOf AND record.validFrom <= asOf < record.validTo AND record.firstAttested <= asOf AND record.status IN $statuses
    AND (NOT thing:Person OR coalesce(thing.visibility, 'RESTRICTED') IN $visibilities)
  WITH record, thing ORDER BY thing.validTo, thing.id
  WITH record, head(collect(thing)) AS thing
  RETURN record.id AS id, head([label IN labels(record) WHERE NOT label IN ['Record', 'Ownable']]) AS label, null AS type, record.letter AS letter, record.status AS status, thing,
    head([(record)-[:MEMBER|IN|FOR|TO|TO_POST|HELD_BY|FROM]->(end) WHERE end <> thing AND (NOT end:Person OR coalesce(end.visibility, 'RESTRICTED') IN $visibilities) | end]) AS other
  UNION ALL
  WITH date($asOf) AS asOf
  MATCH (thing:Party)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF|WORKS_WITH|SUPPORTS|SCRUTINISES|ADVISES|ASSURES|COMMISSIONS|FUNDS|HOSTS|ESTABLISHED_BY|POST_IN
    WHERE line.validFrom <= asOf < line.validTo AND line.firstAttested <= asOf AND line.status IN $statuses]-(other:Party)
  WHERE thing.validTo <= asOf
  WITH line, thing, other ORDER BY thing.validTo, thing.id
  WITH line, head(collect([thing, other])) AS ends
  RETURN line.id AS id, null AS label, type(line) AS type, null AS letter, line.status AS status, ends[0] AS thing, ends[1] AS other
}
WITH * ORDER BY thing.validTo, thing.id, id
WITH collect({id: id, label: label, type: type, letter: letter, status: status, on: thing.validTo,
  thing: thing {.id, .name, .title, .label, .itemNumber, labels: labels(thing)}, other: other {.id, .name, .title, .label, .itemNumber, labels: labels(other)}}) AS rows
RETURN size(rows) AS total, rows[$skip..$skip + $first] AS rows
