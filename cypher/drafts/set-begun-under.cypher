// Which draft was begun under this key?
MATCH (set:ChangeSet {beganUnder: $key})
RETURN set {.id, .title, .reason, .source, .effective, .state, .version, .author, .approver, .steps, .done,
  paper: head(COLLECT { MATCH (paper:SourceDocument {id: set.source}) RETURN paper.shortTitle })} AS set
