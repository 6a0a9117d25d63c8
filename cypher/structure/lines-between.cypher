// Which lines of any type run between these parties?
UNWIND $pairs AS pair
MATCH (from:Party {id: pair.from})-[line]-(to:Party {id: pair.to})
WHERE type(line) = pair.type AND NOT line.status IN ['ENDED', 'REJECTED']
RETURN DISTINCT line.id AS id, type(line) AS type, startNode(line).id AS low, endNode(line).id AS high, line.validFrom AS validFrom, line.validTo AS validTo
ORDER BY id
