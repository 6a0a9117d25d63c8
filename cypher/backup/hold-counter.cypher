// Which change was the last, and how many moves of drafts have there been? Nobody records another until this transaction ends.
// A sum is reckoned under the lock; `store.seq` alone would be read before it, and an old number written back.
MATCH (store:Store)
SET store.seq = store.seq + 0
RETURN store.seq AS seq, coalesce(store.moves, 0) AS moves
