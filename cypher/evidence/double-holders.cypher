// Who holds each post that more appointments name than it has seats, and from when to when? A post that states no number has one seat.
MATCH (post:Post)<-[:TO_POST]-(term:Appointment)-[:HELD_BY]->(person:Person)
WHERE term.status IN $statuses
WITH post, term, person ORDER BY term.id
WITH post, coalesce(post.seats, 1) AS seats, collect({
  id: term.id, person: person.id, isShared: coalesce(term.kind = 'JOB_SHARE', false), until: term.validTo,
  from: CASE WHEN term.firstAttested > term.validFrom THEN term.firstAttested ELSE term.validFrom END
}) AS terms
WHERE size(terms) > seats
RETURN post {.id, .name, .title, .label, .text, labels: labels(post)} AS post, seats, terms
ORDER BY post.id
LIMIT $most
