// Which store holds nothing of a restore any more?
MATCH (store:Store)
REMOVE store.restoringSince
RETURN store.seq AS seq
