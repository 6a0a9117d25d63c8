// Which records stand already, and with which content?
MATCH (record:Record)
RETURN record.id AS id, record.hash AS hash, coalesce(record.isEdited, false) AS isEdited
