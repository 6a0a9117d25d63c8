// How many papers does the record hold, and is one of them invented?
RETURN COUNT { (:SourceDocument) } AS papers, EXISTS { (paper:SourceDocument) WHERE paper.isFictional } AS isFictional
