// Which records do the papers no longer speak of? They go with every line and link at them.
UNWIND $ids AS id
MATCH (record:Record {id: id})
DETACH DELETE record
RETURN count(*) AS written
