// Which papers is this load about? Their records are locked first, so that two loads follow each other.
UNWIND $ids AS id
MERGE (paper:Record {id: id})
SET paper.version = coalesce(paper.version, 0)
RETURN count(paper) AS written
