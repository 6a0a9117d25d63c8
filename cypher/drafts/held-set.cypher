// How does this draft stand now? Locks it before anything is compared.
MATCH (set:ChangeSet {id: $id})
WHERE set.state IN $states OR $asker IN set.seenBy
SET set.version = set.version + 0
RETURN set {.id, .title, .reason, .source, .effective, .state, .version, .author, .approver, .steps, .done,
  paper: head(COLLECT { MATCH (paper:SourceDocument {id: set.source}) RETURN paper.shortTitle })} AS set
