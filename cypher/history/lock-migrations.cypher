// Who migrates? The writer of this node, until its transaction ends; every other server waits here.
MERGE (lock:Migration {version: 0})
SET lock.name = 'lock', lock.lockedAt = $at
RETURN lock.version AS version
