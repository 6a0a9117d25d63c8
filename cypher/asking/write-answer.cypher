// What is answered to a reader from now on? It was read under the lock of the counter before.
MATCH (asked:ReaderQuestion {id: $id})
SET asked.answer = $answer, asked.answeredBy = $by, asked.answeredAt = $at, asked.answeredUnder = $key, asked.state = 'ANSWERED', asked.version = asked.version + 1
WITH asked
MATCH (store:Store)
SET store.moves = coalesce(store.moves, 0) + 1
RETURN asked.version AS version
