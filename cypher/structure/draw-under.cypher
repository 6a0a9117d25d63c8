// Under which of its parents is each of these bodies drawn from now on? It says nothing of the body itself, so nothing of it is attested.
UNWIND $rows AS row
MATCH (body:Body {id: row.body})
SET body.drawnUnder = row.under
RETURN body.id AS body
