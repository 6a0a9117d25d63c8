// Which lines are about to be written again?
UNWIND $rows AS row
MATCH (:Record {id: row.start})-[line]->(:Record)
WHERE line.id = row.id
DELETE line
RETURN count(line) AS written
