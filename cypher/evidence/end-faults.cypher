// Which records that stand between others have lost an end, or go on after one ended?
MATCH (record:Appointment|Membership|Assignment|Absence|Claim|Observation|Mitigation|PlanEdition|Delegation|Decision|ChangeEvent)
OPTIONAL MATCH (record)-[link]->(end)
WITH record, head([label IN labels(record) WHERE NOT label IN ['Record', 'Ownable']]) AS label,
  collect(type(link)) + keys(record) AS ways,
  collect(CASE WHEN type(link) IN $holding AND record.status IN $statuses AND (end.validTo < record.validTo OR end.status = 'ENDED')
    AND (NOT end:Person OR coalesce(end.visibility, 'RESTRICTED') IN $visibilities) THEN end END) AS outlived
WITH record, outlived, [ends IN coalesce($ends[label], []) WHERE NOT any(way IN ends WHERE way IN ways)] AS endless
WHERE endless <> [] OR outlived <> []
WITH record, endless, outlived ORDER BY record.id LIMIT $most
RETURN record {.id, .name, .title, .label, .text, labels: labels(record)} AS record, endless,
  [end IN outlived | end {.id, .name, .title, .label, .text, .validTo, labels: labels(end)}] AS outlived,
  head([(record)-[:TO_POST|IN|FOR|OF|OBSERVES|MITIGATES|EDITION_OF|ORIGINAL]->(near)
    | near {.id, .name, .title, .label, .text, labels: labels(near)}]) AS near
