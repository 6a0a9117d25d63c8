// Which draft begins? Its making raises no number of the record: nobody else learns of it.
MATCH (store:Store)
SET store.moves = coalesce(store.moves, 0) + 1
CREATE (set:ChangeSet {
  id: $id, title: $title, reason: $reason, source: $source, effective: date($effective), state: 'DRAFT', version: 1,
  author: $author, seenBy: [$author], beganUnder: $key, movedAt: $at, steps: '[]', done: $done
})
RETURN set.id AS id, $source IS NULL OR EXISTS { MATCH (:SourceDocument {id: $source}) } AS isSourceKnown
