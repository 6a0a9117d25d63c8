// Which lines are new, or say something else now?
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
CREATE (from)-[line:$(row.type)]->(to)
SET line = row.values
SET line.id = row.id, line.version = row.version, line.validFrom = date(row.validFrom), line.validTo = date(row.validTo),
  line.firstAttested = date(row.firstAttested), line.lastAttested = date(row.lastAttested),
  line.attestedOn = [seen IN row.attestedOn | date(seen)]
RETURN count(line) AS written
