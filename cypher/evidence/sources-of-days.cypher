// Which papers, minutes, letters and officers' knowledge of these days do we hold?
UNWIND $days AS day
MATCH (source:SourceDocument)
WHERE source.issued = date(day)
RETURN source {.id, .title, .kind, .item, .issued, of: head([(source)-[:OF|FROM]->(party:Party) | party.id])} AS source
ORDER BY source.id
