// Which lines lead up, or say who set up whom? A rule looks for loops among them.
MATCH (from:Party)-[line:ESCALATES_TO|ACCOUNTABLE_TO|REPORTS_TO|OVERSEES|PART_OF|ESTABLISHED_BY]->(to:Party)
WHERE line.status IN $statuses AND line.validFrom < line.validTo AND line.id IS NOT NULL
RETURN line.id AS id, type(line) AS type, line.validFrom AS validFrom, line.validTo AS validTo,
  from {.id, .name, .title, .label, .text, labels: labels(from)} AS from, to {.id, .name, .title, .label, .text, labels: labels(to)} AS to
ORDER BY type, id
LIMIT $most
