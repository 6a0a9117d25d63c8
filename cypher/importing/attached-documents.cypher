// Which papers do we hold, and which document is attached to each?
MATCH (paper:SourceDocument)
WITH * ORDER BY paper.issued, paper.id
RETURN paper.id AS id, paper.title AS title, paper.shortTitle AS shortTitle, paper.fileName AS fileName, paper.sha256 AS sha256,
  head([(paper)-[:HAS_TEXT]->(text:AttachedText) | text {.fileName, .sha256, .lines, .attachedAt}]) AS attached
