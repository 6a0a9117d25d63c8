// Which change was the last? Nobody records another until this transaction ends.
MATCH (store:Store)
SET store.seq = store.seq
RETURN store.seq AS seq
