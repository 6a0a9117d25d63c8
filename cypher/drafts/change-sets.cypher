// Which drafts does somebody find in a list of theirs, those moved last first?
WITH COLLECT {
  MATCH (set:ChangeSet)
  WHERE set.state IN $wanted AND (set.state IN $states OR $asker IN set.seenBy)
    AND ($author IS NULL OR set.author = $author) AND ($notAuthor IS NULL OR set.author <> $notAuthor)
  RETURN set ORDER BY set.movedAt DESC, set.id
} AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found[$skip..$skip + $first] AS set
  RETURN set {.id, .title, .reason, .source, .effective, .state, .version, .author, .approver, .steps, .done,
    paper: head(COLLECT { MATCH (paper:SourceDocument {id: set.source}) RETURN paper.shortTitle })}
} AS sets
