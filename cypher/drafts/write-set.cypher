// How does this draft stand from now on? It was locked before.
MATCH (set:ChangeSet {id: $id})
SET set.state = $state, set.steps = $steps, set.done = $done, set.movedAt = $at, set.version = set.version + 1
WITH set
MATCH (store:Store)
SET store.moves = coalesce(store.moves, 0) + 1
RETURN set.version AS version
