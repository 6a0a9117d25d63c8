// Which number does this change bear? The counter is locked here, as the last thing a command does.
MATCH (store:Store)
SET store.seq = store.seq + 1
CREATE (change:Change {
  seq: store.seq, id: $id, key: $key, command: $command, at: $at, actor: $actor, reason: $reason, source: $source,
  rows: $rows, result: $result, touched: $touched, requestId: $requestId, set: $set
})
RETURN change.seq AS seq, change.id AS id, change.key AS key, change.command AS command, change.at AS at,
  change.actor AS actor, change.reason AS reason, change.source AS source,
  change.rows AS rows, change.result AS result, change.touched AS touched, change.requestId AS requestId, change.set AS set
