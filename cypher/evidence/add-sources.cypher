// Which papers, minutes, letters and officers' knowledge may edits rest on from now on? The boards and senders they name were locked by the facts.
UNWIND $rows AS row
CREATE (source:Record:SourceDocument)
SET source = row.values
SET source.id = row.id, source.version = 1, source.issued = date(row.issued), source.recordedOn = date(row.editedOn), source.recordedReason = row.reason
WITH row, source
CALL (row, source) {
  UNWIND row.links AS link
  MATCH (end:Party {id: link.to})
  CREATE (source)-[:$(link.type)]->(end)
  RETURN count(end) AS linked
}
RETURN source.id AS id, linked
