// Which store is this from now on? All it said of itself before, the mark of the restore included, is replaced.
MATCH (store:Store)
SET store = $values
RETURN store.id AS id, store.seq AS seq
