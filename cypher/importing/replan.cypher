// Which way to each thing is the shortest, now that there is much more of some things than when it was last judged?
CALL db.prepareForReplanning($seconds)
RETURN true AS sampled
