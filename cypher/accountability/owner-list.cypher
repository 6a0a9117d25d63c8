// Which actions stand on a day, and who bears which letter for each of them? As a list to be filled in has them.
WITH date($asOf) AS asOf
MATCH (item:Deliverable)
WHERE item.validFrom <= asOf < item.validTo AND item.firstAttested <= asOf AND item.status IN $statuses
WITH asOf, item,
  head(COLLECT { MATCH (item)<-[:CONTAINS]-{1,3}(edition:PlanEdition) RETURN edition {.id, .title} AS edition ORDER BY edition.id }) AS edition,
  head(COLLECT { MATCH (item)<-[:CONTAINS]-{1,2}(area:PriorityArea) RETURN area.title ORDER BY area.id }) AS area,
  COLLECT {
    MATCH (item)<-[:FOR]-(duty:Assignment)-[:TO]->(holder:Party)
    WHERE NOT holder:Person AND holder.status <> 'ENDED' AND holder.validFrom <= asOf < holder.validTo
      AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $statuses AND duty.basis <> 'IMPLIED'
    RETURN duty {.id, .letter, version: coalesce(duty.version, 1), party: holder.id, name: holder.name} AS duty ORDER BY holder.name, duty.id
  } AS duties
WHERE $plan = '' OR edition.id = $plan
RETURN item.id AS id, item.title AS title, coalesce(item.version, 1) AS version, edition.title AS plan, area, duties, head(COLLECT {
  MATCH (item)<-[:OF]-(gap:Absence {slot: 'owner'})
  WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
  RETURN gap.reason ORDER BY gap.id
}) AS reason, head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
ORDER BY plan, area, id
