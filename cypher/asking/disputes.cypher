// Which thing is this, and since when do readers say that something is wrong with it?
MATCH (thing:Record {id: $id})
WHERE any(label IN labels(thing) WHERE label IN $labels) AND (NOT thing:Person OR coalesce(thing.visibility, 'RESTRICTED') IN $visibilities)
RETURN thing {.id, .name, .title, .label, .itemNumber, labels: labels(thing)} AS thing, COLLECT {
  MATCH (asked:ReaderQuestion {about: $id})
  WHERE asked.kind = 'ERROR' AND asked.state = 'OPEN'
  RETURN asked.askedAt ORDER BY asked.askedAt, asked.id
} AS since
