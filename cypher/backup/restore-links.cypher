// Which links does the backup hold next? An end is known by its kind and its id: ids of two kinds may be alike.
UNWIND $rows AS row
CALL (row) {
  MATCH (from:Record|AttachedText|TextLine|Change {id: row.from}) WHERE row.fromKind IN labels(from)
  RETURN from
}
CALL (row) {
  MATCH (to:Record|AttachedText|TextLine|Change {id: row.to}) WHERE row.toKind IN labels(to)
  RETURN to
}
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.values
FOREACH (typed IN row.days | SET link[typed.key] = date(typed.day))
FOREACH (typed IN row.dayLists | SET link[typed.key] = [day IN typed.days | date(day)])
FOREACH (typed IN row.numbers | SET link[typed.key] = toFloat(typed.number))
RETURN count(link) AS written
