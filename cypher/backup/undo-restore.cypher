// Which nodes did a restore write that is to leave nothing? A few at a time, with every link at them.
MATCH (node:Record|AttachedText|TextLine|Change|ChangeSet|ReaderQuestion)
WITH node LIMIT $count
DETACH DELETE node
RETURN count(*) AS written
