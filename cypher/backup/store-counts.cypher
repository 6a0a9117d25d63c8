// How much does the store hold, all told, and what does it say of itself?
MATCH (store:Store)
RETURN properties(store) AS values, COUNT { (node) } AS nodes, COUNT { ()-->() } AS links,
  COUNT { (:Store) } AS stores, COUNT { (:Migration) } AS migrations,
  COUNT { (:AttachedText) } + COUNT { (:TextLine) } AS papers, COUNT { ()-[:HAS_TEXT]->() } + COUNT { ()-[:HAS_LINE]->() } AS paperLinks
