// After which change is the record checked?
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
