// Which words does this paper have, line by line?
MATCH (paper:SourceDocument {id: $paper})
CREATE (paper)-[:HAS_TEXT]->(text:AttachedText {id: 'text.' + $paper, fileName: $fileName, sha256: $sha256, lines: $count, attachedAt: $attachedAt})
WITH text
UNWIND $lines AS row
CREATE (text)-[:HAS_LINE]->(line:TextLine {id: $paper + '#' + toString(row.number), number: row.number, text: row.text})
RETURN count(line) AS written
