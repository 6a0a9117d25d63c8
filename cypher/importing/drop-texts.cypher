// Which attached documents are taken away, with every line of them?
UNWIND $papers AS id
MATCH (:SourceDocument {id: id})-[:HAS_TEXT]->(text:AttachedText)
OPTIONAL MATCH (text)-[:HAS_LINE]->(line:TextLine)
DETACH DELETE text, line
RETURN count(line) AS written
