// What must be known before items are given owners? Locks items and parties in id order, before anything is compared.
UNWIND $rows AS row
UNWIND [{id: row.item, raises: 1}, {id: row.party, raises: 0}] AS named
WITH named.id AS id, max(named.raises) AS raises ORDER BY id
MATCH (held:Record {id: id})
SET held.version = held.version + raises
WITH count(held) AS locked
UNWIND range(0, size($rows) - 1) AS at
WITH at, $rows[at] AS row
OPTIONAL MATCH (item:Ownable {id: row.item})
OPTIONAL MATCH (party:Party {id: row.party})
WITH * ORDER BY at
RETURN at, item {.id, .title, .firstAttested, .validFrom, .validTo, version: item.version - 1} AS item,
  party {.name, .status, .validFrom, .validTo, isPerson: party:Person} AS party,
  COLLECT {
    MATCH (item)<-[:FOR]-(duty:Assignment)-[:TO]->(holder:Party)
    WHERE holder.status <> 'ENDED' AND holder.validFrom < duty.validTo AND duty.validFrom < holder.validTo
    // A duty stands only as long as whoever bears it.
    RETURN duty {.letter, .basis, .status, party: holder.id, name: holder.name,
      validFrom: CASE WHEN holder.validFrom > duty.validFrom THEN holder.validFrom ELSE duty.validFrom END,
      validTo: CASE WHEN holder.validTo < duty.validTo THEN holder.validTo ELSE duty.validTo END}
    ORDER BY duty.validFrom, duty.id
  } AS standing,
  $source IS NULL OR EXISTS { MATCH (:SourceDocument {id: $source}) } AS isSourceKnown
