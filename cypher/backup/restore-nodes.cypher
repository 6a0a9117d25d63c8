// Which nodes does the backup hold next?
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.values
FOREACH (typed IN row.numbers | SET node[typed.key] = toFloat(typed.number))
RETURN count(node) AS written
