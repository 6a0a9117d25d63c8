// What have readers asked, or said to be wrong, that nobody has answered yet?
MATCH (asked:ReaderQuestion {state: 'OPEN'})
MATCH (thing:Record {id: asked.about})
WHERE NOT thing:Person OR coalesce(thing.visibility, 'RESTRICTED') IN $visibilities
WITH asked, thing ORDER BY asked.askedAt, asked.id
WITH collect({id: asked.id, label: 'ReaderQuestion', type: null, letter: asked.kind, status: 'IN_FORCE', on: substring(asked.askedAt, 0, 10), words: asked.words,
  thing: thing {.id, .name, .title, .label, .itemNumber, labels: labels(thing)}, other: null}) AS rows
RETURN size(rows) AS total, rows[$skip..$skip + $first] AS rows
