// Which records are new, or say something else now? Each is written whole, and its version rises.
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
// Where an officer wants it drawn is no paper's to say.
WITH record, row, coalesce(record.version, 0) + 1 AS version, record.drawnUnder AS drawnUnder, [label IN labels(record) WHERE label <> 'Record'] AS labelsBefore
REMOVE record:$(labelsBefore)
SET record = row.values, record:$(row.labels)
SET record.id = row.id, record.version = version, record.drawnUnder = drawnUnder, record.issued = date(row.issued),
  record.validFrom = date(row.validFrom), record.validTo = date(row.validTo),
  record.firstAttested = date(row.firstAttested), record.lastAttested = date(row.lastAttested),
  record.attestedOn = [seen IN row.attestedOn | date(seen)]
RETURN count(record) AS written
