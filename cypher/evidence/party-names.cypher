// By which names and identifiers is each party and place known? A rule finds those that two of them share.
MATCH (bearer:Party|Place)
WHERE NOT bearer:Person OR coalesce(bearer.visibility, 'RESTRICTED') IN $visibilities
RETURN bearer {.id, .name, .title, .label, .text, labels: labels(bearer)} AS bearer,
  [name IN [bearer.name] + coalesce(bearer.aliases, []) WHERE name IS NOT NULL] AS names, coalesce(bearer.identifiers, []) AS identifiers, bearer.apartFrom AS apartFrom
ORDER BY bearer.id
LIMIT $most
