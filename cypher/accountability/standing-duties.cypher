// Who bears which letter for these items, and which gaps did edits record for their owners?
UNWIND $items AS id
MATCH (item:Ownable {id: id})
RETURN item.id AS item, COLLECT {
  MATCH (item)<-[:FOR]-(duty:Assignment)-[:TO]->(holder:Party)
  WHERE holder.status <> 'ENDED' AND holder.validFrom < duty.validTo AND duty.validFrom < holder.validTo
  // A duty stands only as long as whoever bears it.
  RETURN duty {.id, .letter, .basis, .status, party: holder.id, name: holder.name,
    validFrom: CASE WHEN holder.validFrom > duty.validFrom THEN holder.validFrom ELSE duty.validFrom END,
    validTo: CASE WHEN holder.validTo < duty.validTo THEN holder.validTo ELSE duty.validTo END} AS duty ORDER BY duty.validFrom, duty.id
} AS duties, COLLECT {
  MATCH (item)<-[:OF]-(gap:Absence {slot: 'owner'})
  WHERE gap.hash IS NULL AND NOT gap.status IN ['ENDED', 'REJECTED']
  RETURN gap {.id, .reason, .validFrom, .validTo} AS gap ORDER BY gap.validFrom, gap.id
} AS gaps
ORDER BY item.id
