// Which lines that a load wrote stand already, and with which content?
MATCH (from:Record)-[line]->(:Record)
WHERE line.hash IS NOT NULL
RETURN line.id AS id, line.hash AS hash, line.version AS version, from.id AS start, coalesce(line.isEdited, false) AS isEdited
