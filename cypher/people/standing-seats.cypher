// Who sits, or is to sit, on these bodies?
UNWIND $bodies AS id
MATCH (body:Body {id: id})<-[:IN]-(seat:Membership)-[:MEMBER]->(member:Party)
WHERE NOT seat.status IN ['ENDED', 'REJECTED']
RETURN seat.id AS id, body.id AS body, member.id AS member, head([(seat)-[:ON_BEHALF_OF]->(behalf:Party) | behalf.id]) AS onBehalfOf,
  seat.validFrom AS validFrom, seat.validTo AS validTo
ORDER BY seat.id
