// Which links came with the records that are about to be written again?
UNWIND $ids AS id
MATCH (record:Record {id: id})-[link]-(:Record)
WHERE link.recordId = id
DELETE link
RETURN count(link) AS written
