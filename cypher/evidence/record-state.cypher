// How many papers does the record hold, is one of them invented, and which house key is chosen?
RETURN COUNT { (:SourceDocument) } AS papers, EXISTS { (paper:SourceDocument) WHERE paper.isFictional } AS isFictional,
  head(COLLECT { MATCH (store:Store) RETURN store.houseKey }) AS houseKey
