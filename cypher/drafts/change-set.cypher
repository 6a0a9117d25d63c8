// What is in this draft, where does it stand, and who did what with it?
MATCH (set:ChangeSet {id: $id})
WHERE set.state IN $states OR $asker IN set.seenBy
RETURN set {.id, .title, .reason, .source, .effective, .state, .version, .author, .approver, .steps, .done,
  paper: head(COLLECT { MATCH (paper:SourceDocument {id: set.source}) RETURN paper.shortTitle })} AS set
