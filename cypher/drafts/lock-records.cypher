// Which of these are there? Nobody else changes them until this transaction ends.
UNWIND $ids AS id
WITH DISTINCT id ORDER BY id
MATCH (record:Record {id: id})
SET record.version = record.version + 0
RETURN count(record) AS locked
