// Which duties and empty slots stand twice, and which owners stand beside a gap that says there is none?
RETURN COLLECT {
  MATCH (duty:Assignment)-[:FOR]->(item:Ownable)
  MATCH (duty)-[:TO]->(party:Party)
  WHERE duty.status IN $statuses
  WITH item, party, duty.letter AS letter, duty.status AS status, duty ORDER BY duty.id
  WITH item, party, letter, status, collect(duty) AS twins
  WHERE any(one IN twins WHERE any(other IN twins WHERE one.id < other.id AND one.validFrom < other.validTo AND other.validFrom < one.validTo))
  RETURN {ids: [twin IN twins | twin.id], of: item {.id, .name, .title, .label, .text, labels: labels(item)}} AS twin ORDER BY twin.ids[0] LIMIT $most
} + COLLECT {
  MATCH (gap:Absence)-[:OF]->(thing:Record)
  WHERE gap.status IN $statuses
  WITH thing, gap.slot AS slot, gap ORDER BY gap.id
  WITH thing, slot, collect(gap) AS twins
  // A newer paper may give another reason; one paper gives one.
  WHERE any(one IN twins WHERE any(other IN twins WHERE one.id < other.id AND one.validFrom < other.validTo AND other.validFrom < one.validTo
    AND any(day IN one.attestedOn WHERE day IN other.attestedOn)))
  RETURN {ids: [twin IN twins | twin.id], of: thing {.id, .name, .title, .label, .text, labels: labels(thing)}} AS twin ORDER BY twin.ids[0] LIMIT $most
} AS twins, COLLECT {
  MATCH (gap:Absence {slot: 'owner'})-[:OF]->(item:Ownable)<-[:FOR]-(duty:Assignment {letter: 'ACCOUNTABLE'})
  // What only a name implies stands beside a gap and does not close it; what an edit or a newer paper says does.
  WHERE gap.status IN $inForce AND duty.status IN $inForce AND duty.basis <> 'IMPLIED'
    AND any(day IN duty.attestedOn WHERE day IN gap.attestedOn) AND gap.validFrom < duty.validTo AND duty.validFrom < gap.validTo
  RETURN {ids: [gap.id, duty.id], of: item {.id, .name, .title, .label, .text, labels: labels(item)}} AS owned ORDER BY gap.id, duty.id LIMIT $most
} AS owned
