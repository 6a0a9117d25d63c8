// Which house key is chosen, and how often was one? Locks the store, whose counter every command locks as its last.
MATCH (store:Store)
SET store.houseKeyVersion = coalesce(store.houseKeyVersion, 0) + 1
RETURN store.houseKey AS houseKey, store.houseKeyVersion - 1 AS version,
  $source IS NULL OR EXISTS { MATCH (:SourceDocument {id: $source}) } AS isSourceKnown
