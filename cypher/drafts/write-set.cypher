// How does this draft stand from now on? It was locked before.
MATCH (set:ChangeSet {id: $id})
SET set.state = $state, set.approver = $approver, set.steps = $steps, set.done = $done, set.movedAt = $at, set.version = set.version + 1
// Whoever has approved it goes on seeing it.
SET set.seenBy = set.seenBy + [one IN [$approver] WHERE one IS NOT NULL AND NOT one IN set.seenBy]
WITH set
MATCH (store:Store)
SET store.moves = coalesce(store.moves, 0) + 1
RETURN set.version AS version
