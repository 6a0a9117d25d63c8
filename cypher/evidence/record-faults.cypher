// Which records lack what every one of their kind has, bear a value of no list, run backwards, or rest on no claim that there is, on one of a strange paper or on one about something else?
MATCH (record:Record)
WHERE NOT record:Person OR coalesce(record.visibility, 'RESTRICTED') IN $visibilities
UNWIND CASE WHEN coalesce(record.claimIds, []) = [] THEN [null] ELSE record.claimIds END AS id
OPTIONAL MATCH (claim:Claim {id: id})
OPTIONAL MATCH (claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
WITH record, head([label IN labels(record) WHERE NOT label IN ['Record', 'Party', 'Ownable']]) AS label,
  collect(CASE WHEN claim IS NULL THEN id END) AS unknown,
  collect(DISTINCT CASE WHEN NOT paper.issued IN record.attestedOn THEN id END) AS foreign,
  // From the claims of its papers a structure finds what they speak of.
  collect(DISTINCT CASE WHEN claim IS NOT NULL AND record:Body|Organisation|Post|ChangeEvent AND NOT EXISTS { (claim)-[:ABOUT]->(record) } THEN id END) AS stray
WITH record, label, unknown, foreign, stray, coalesce($required[label], []) AS required, keys(record) AS has
WITH record, unknown, foreign, stray,
  coalesce([name IN keys($listed[label]) WHERE NOT record[name] IN $listed[label][name]], []) AS unlisted,
  coalesce(NOT record.lastAttested IN record.attestedOn, false) AS isUnseen,
  [name IN required WHERE NOT name IN has] AS lacking,
  coalesce(record.validTo <= record.validFrom OR record.lastAttested < record.firstAttested, false) AS isEmpty,
  // What an edit made rests on its change; only what was loaded from a paper has a hash.
  label IN $citing AND record.hash IS NOT NULL AND coalesce(record.claimIds, []) = [] AS isUncited
WHERE lacking <> [] OR unlisted <> [] OR isEmpty OR isUncited OR isUnseen OR unknown <> [] OR foreign <> [] OR stray <> []
WITH record, lacking, unlisted, isEmpty, isUncited, isUnseen, unknown, foreign, stray ORDER BY record.id LIMIT $most
RETURN record {.id, .name, .title, .label, .text, labels: labels(record)} AS record, lacking, unlisted, isEmpty, isUncited, isUnseen, unknown, foreign, stray,
  head([(record)-[:TO_POST|IN|FOR|OF|OBSERVES|MITIGATES|EDITION_OF|ORIGINAL]->(near)
    | near {.id, .name, .title, .label, .text, labels: labels(near)}]) AS near
