// After which change are the lists of work read?
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
