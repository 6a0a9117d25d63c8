// Which records that stand between others have lost an end or have one too many, go on after one ended, or stand before one does?
MATCH (record:Appointment|Membership|Assignment|Absence|Claim|Observation|Mitigation|PlanEdition|Delegation|Decision|ChangeEvent)
OPTIONAL MATCH (record)-[link]->(end)
WITH record, head([label IN labels(record) WHERE NOT label IN ['Record', 'Ownable']]) AS label,
  collect(type(link)) AS links,
  collect(CASE WHEN type(link) IN $holding AND record.status IN $statuses AND (record.validFrom > date($begin) AND record.validFrom < end.validFrom
    OR record.status IN $inForce AND end.status IN $statuses AND NOT end.status IN $inForce)
    AND (NOT end:Person OR coalesce(end.visibility, 'RESTRICTED') IN $visibilities) THEN end END) AS awaited,
  collect(CASE WHEN type(link) IN $holding AND record.status IN $statuses AND (end.validTo < record.validTo OR end.status = 'ENDED')
    AND (NOT end:Person OR coalesce(end.visibility, 'RESTRICTED') IN $visibilities) THEN end END) AS outlived
WITH record, outlived, awaited, [ends IN coalesce($ends[label], []) WHERE NOT any(way IN ends WHERE way IN links + keys(record))] AS endless,
  [type IN coalesce($single[label], []) WHERE size([link IN links WHERE link = type]) > 1] AS doubled
WHERE endless <> [] OR doubled <> [] OR outlived <> [] OR awaited <> []
WITH record, endless, doubled, outlived, awaited ORDER BY record.id LIMIT $most
RETURN record {.id, .name, .title, .label, .text, labels: labels(record)} AS record, endless, doubled,
  [end IN outlived | end {.id, .name, .title, .label, .text, .validTo, labels: labels(end)}] AS outlived,
  [end IN awaited | end {.id, .name, .title, .label, .text, .validFrom, labels: labels(end)}] AS awaited,
  head([(record)-[:TO_POST|IN|FOR|OF|OBSERVES|MITIGATES|EDITION_OF|ORIGINAL]->(near)
    | near {.id, .name, .title, .label, .text, labels: labels(near)}]) AS near
