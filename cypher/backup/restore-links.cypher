// Which links does the backup hold next? Each end lies under its kind, so that three of the four searches for it seek nothing.
UNWIND $rows AS row
CALL (row) {
  MATCH (from:Record {id: row.from.Record}) RETURN from
  UNION ALL
  MATCH (from:AttachedText {id: row.from.AttachedText}) RETURN from
  UNION ALL
  MATCH (from:TextLine {id: row.from.TextLine}) RETURN from
  UNION ALL
  MATCH (from:Change {id: row.from.Change}) RETURN from
}
CALL (row) {
  MATCH (to:Record {id: row.to.Record}) RETURN to
  UNION ALL
  MATCH (to:AttachedText {id: row.to.AttachedText}) RETURN to
  UNION ALL
  MATCH (to:TextLine {id: row.to.TextLine}) RETURN to
  UNION ALL
  MATCH (to:Change {id: row.to.Change}) RETURN to
}
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.values
FOREACH (typed IN row.numbers | SET link[typed.key] = toFloat(typed.number))
RETURN count(link) AS written
