// Which links of structure do the written records bring with them?
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.values, link.recordId = row.record
RETURN count(link) AS written
