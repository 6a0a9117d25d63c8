// Has this change been made before?
MATCH (change:Change {key: $key})
RETURN change.seq AS seq, change.id AS id, change.key AS key, change.command AS command, change.at AS at,
  change.actor AS actor, change.reason AS reason, change.source AS source,
  change.rows AS rows, change.result AS result, change.touched AS touched, change.requestId AS requestId, change.set AS set
