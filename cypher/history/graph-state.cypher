// Which state of the graph is this? None while a backup is being restored: what it writes has no number of its own.
MATCH (store:Store)
WHERE store.restoringSince IS NULL
RETURN store.id AS store, store.seq AS seq, COUNT { (:Migration) } AS migrations
