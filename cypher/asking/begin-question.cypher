// Which question of a reader begins? It raises no number of the record: no page changes by it.
MATCH (store:Store)
SET store.moves = coalesce(store.moves, 0) + 1
CREATE (asked:ReaderQuestion {
  id: $id, about: $about, kind: $kind, words: $words, asker: $asker, askedAt: $at, beganUnder: $key, state: 'OPEN', version: 1
})
RETURN asked.id AS id
