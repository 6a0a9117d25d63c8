// Is this database empty, or ours, or being made ours?
// Each migration is recorded by itself, the lock only with the last: one that was cut off leaves records without it.
OPTIONAL MATCH (store:Store)
WITH head(collect(store)) AS store
RETURN store.id AS id, store.seq AS seq, store.restoringSince AS restoringSince, COUNT { (n) } AS nodes, EXISTS { (done:Migration) WHERE done.version >= 0 } AS isBegun
