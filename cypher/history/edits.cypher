// Which edits were made of the record, newest first: all of them, those that touched one thing, or one by its number?
OPTIONAL MATCH (thing:Record {id: $id})
WHERE NOT thing:Person OR thing.visibility IN $visibilities
WITH thing, COLLECT {
  // The index knows the words of an id; the text decides.
  CALL db.index.fulltext.queryNodes('edited', $phrase) YIELD node AS change
  WHERE $id IS NOT NULL AND change.command <> 'loadFacts'
    AND (change.rows + coalesce(change.result, '') + coalesce(change.touched, '')) CONTAINS '"' + $id + '"'
  RETURN change.seq
} AS edited, COLLECT {
  // A load stamps the claims it writes just before it is recorded: it is the first load after the stamp.
  MATCH (claim:Claim) WHERE claim.id IN thing.claimIds AND claim.recordedAt IS NOT NULL
  WITH DISTINCT claim.recordedAt AS stamp
  RETURN head(COLLECT { MATCH (load:Change {command: 'loadFacts'}) WHERE load.at >= stamp RETURN load.seq ORDER BY load.seq LIMIT 1 })
} AS loaded
WITH thing, COLLECT { UNWIND edited + loaded AS seq WITH DISTINCT seq WHERE seq IS NOT NULL RETURN seq ORDER BY seq DESC } AS touching
WITH thing, touching, CASE WHEN $id IS NULL THEN COLLECT {
  MATCH (change:Change) WHERE $earliest <= change.seq <= $latest
  RETURN change.seq AS seq ORDER BY seq DESC SKIP $skip LIMIT $first
} ELSE touching[$skip..$skip + $first] END AS listed
RETURN thing {.id, .name, .title, .label, .itemNumber, labels: labels(thing)} AS thing,
  CASE WHEN $id IS NULL THEN COUNT { MATCH (change:Change) WHERE $earliest <= change.seq <= $latest } ELSE size(touching) END AS total,
  COLLECT {
    MATCH (change:Change) WHERE change.seq IN listed
    WITH * ORDER BY change.seq DESC
    RETURN change {.id, .seq, .command, .at, .actor, .reason, .touched,
      set: head(COLLECT { MATCH (set:ChangeSet {id: change.set}) RETURN set {.id, .title, .author, .approver} }),
      source: head(COLLECT { MATCH (paper:SourceDocument {id: change.source}) RETURN paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status} })}
  } AS edits,
  coalesce(head(COLLECT { MATCH (store:Store) RETURN store.seq }), 0) AS revision
