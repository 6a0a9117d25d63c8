// Which posts of one seat have two holders on one day, and from which day on?
MATCH (post:Post {seats: 1})<-[:TO_POST]-(term:Appointment)-[:HELD_BY]->(person:Person)
MATCH (post)<-[:TO_POST]-(other:Appointment)-[:HELD_BY]->(another:Person)
WHERE term.id < other.id AND person <> another AND term.status IN $statuses AND other.status IN $statuses
  AND NOT (term.kind = 'JOB_SHARE' AND other.kind = 'JOB_SHARE')
// Known from the later of the first days, to the earlier of the last.
WITH post, term, other, reduce(latest = term.validFrom, day IN [other.validFrom, term.firstAttested, other.firstAttested] |
  CASE WHEN day > latest THEN day ELSE latest END) AS from
WHERE from < term.validTo AND from < other.validTo
RETURN post {.id, .name, .title, .label, .text, labels: labels(post)} AS post, term.id AS term, other.id AS other, from
ORDER BY post.id, term, other
LIMIT $most
