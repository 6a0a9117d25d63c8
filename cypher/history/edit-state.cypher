// What do these records and lines hold just now, and what do they tie? Asked before and after a change; what is missing has no row.
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Record {id: id})
  // Under whom it is drawn is kept by name, as that is called at the time.
  RETURN labels(record) AS labels, CASE WHEN record.drawnUnder IS NULL THEN properties(record)
    ELSE record {.*, drawnUnder: head(COLLECT { MATCH (parent:Record {id: record.drawnUnder}) RETURN parent.name })} END AS values, COLLECT {
    MATCH (record)-[link:OF|TO_POST|HELD_BY|MEMBER|IN|ON_BEHALF_OF|FOR|TO|FROM|UNDER|ORIGINAL|RESULTING|EDITION_OF|OBSERVES|THREATENS|MITIGATES|DECIDED_BY|DECIDED_AT|GOVERNS|CONCERNS|CONTINUES|ABOUT|CITES]->(other:Record)
    RETURN {type: type(link), other: other} ORDER BY type(link), other.id
  } + COLLECT {
    MATCH (record)<-[link:CONTAINS]-(other:Record)
    RETURN {type: type(link), other: other} ORDER BY other.id
  } AS ends
  UNION ALL
  // What solid and dashed mean lies with the store; nothing is tied by it.
  MATCH (store:Store)
  WHERE id = 'house-key'
  RETURN labels(store) AS labels, {houseKey: coalesce(store.houseKey, 'NONE'), version: coalesce(store.houseKeyVersion, 0)} AS values, [] AS ends
  UNION ALL
  MATCH (low)-[line:ESCALATES_TO {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:ACCOUNTABLE_TO {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:REPORTS_TO {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:OVERSEES {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:PART_OF {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:WORKS_WITH {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:SUPPORTS {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:SCRUTINISES {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:ADVISES {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:ASSURES {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:COMMISSIONS {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:FUNDS {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:HOSTS {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:ESTABLISHED_BY {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:POST_IN {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:COVERS {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:RIVALS {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
  UNION ALL
  MATCH (low)-[line:SIGNATORY_OF {id: id}]->(high)
  RETURN [type(line)] AS labels, properties(line) AS values, [{type: 'LOW', other: low}, {type: 'HIGH', other: high}] AS ends
}
RETURN id, labels, values,
  [end IN ends | {type: end.type, to: end.other.id, labels: labels(end.other), name: CASE WHEN end.other:Person THEN null ELSE coalesce(end.other.name, end.other.title) END}] AS links
ORDER BY id
