// Is this database empty, or ours, or being made ours?
OPTIONAL MATCH (store:Store)
WITH head(collect(store)) AS store
RETURN store.id AS id, store.seq AS seq, store.restoringSince AS restoringSince, COUNT { (n) } AS nodes, EXISTS { (:Migration {version: 0}) } AS isBegun
