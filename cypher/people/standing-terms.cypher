// Who holds, or is to hold, these posts, from when to when? A post that states no number has one seat.
UNWIND $posts AS id
MATCH (post:Post {id: id})
RETURN post.id AS post, coalesce(post.seats, 1) AS seats, COLLECT {
  MATCH (post)<-[:TO_POST]-(term:Appointment)-[:HELD_BY]->(person:Person)
  WHERE term.status IN $statuses
  RETURN {id: term.id, person: person.id, isShared: coalesce(term.kind = 'JOB_SHARE', false), until: term.validTo,
    from: CASE WHEN term.firstAttested > term.validFrom THEN term.firstAttested ELSE term.validFrom END} AS term ORDER BY term.id
} AS terms
ORDER BY post.id
