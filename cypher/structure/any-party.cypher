// Which post and which body comes first? For trying what only something real leads to.
RETURN
  COLLECT { MATCH (post:Post) RETURN post.id AS id ORDER BY id LIMIT 1 } AS posts,
  COLLECT { MATCH (body:Body) RETURN body.id AS id ORDER BY id LIMIT 1 } AS bodies
