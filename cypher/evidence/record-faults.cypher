// Which records lack what every one of their kind has, run backwards, or rest on no claim that there is?
MATCH (record:Record)
WHERE NOT record:Person OR coalesce(record.visibility, 'RESTRICTED') IN $visibilities
UNWIND CASE WHEN coalesce(record.claimIds, []) = [] THEN [null] ELSE record.claimIds END AS id
OPTIONAL MATCH (claim:Claim {id: id})
WITH record, head([label IN labels(record) WHERE NOT label IN ['Record', 'Party', 'Ownable']]) AS label,
  collect(CASE WHEN claim IS NULL THEN id END) AS unknown
WITH record, label, unknown, coalesce($required[label], []) AS required, keys(record) AS has
WITH record, unknown,
  [name IN required WHERE NOT name IN has] AS lacking,
  coalesce(record.validTo <= record.validFrom OR record.lastAttested < record.firstAttested, false) AS isEmpty,
  // What an edit made rests on its change; only what was loaded from a paper has a hash.
  label IN $citing AND record.hash IS NOT NULL AND coalesce(record.claimIds, []) = [] AS isUncited
WHERE lacking <> [] OR isEmpty OR isUncited OR unknown <> []
WITH record, lacking, isEmpty, isUncited, unknown ORDER BY record.id LIMIT $most
RETURN record {.id, .name, .title, .label, .text, labels: labels(record)} AS record, lacking, isEmpty, isUncited, unknown,
  head([(record)-[:TO_POST|IN|FOR|OF|OBSERVES|MITIGATES|EDITION_OF|ORIGINAL]->(near)
    | near {.id, .name, .title, .label, .text, labels: labels(near)}]) AS near
