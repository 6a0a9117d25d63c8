// Which baselines and targets stand of these measures and objectives?
UNWIND $of AS id
MATCH (:Record {id: id})<-[:OBSERVES]-(seen:Observation)
WHERE NOT seen.status IN ['ENDED', 'REJECTED']
RETURN seen {.id, of: id, .kind, .value, .due, .status, .validFrom, .validTo} AS seen
ORDER BY seen.validFrom, seen.id
