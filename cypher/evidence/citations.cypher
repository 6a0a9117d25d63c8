// Where do these claims stand in which papers?
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:CITES]->(passage:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
  reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: passage.order,
  document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}} AS citation
ORDER BY citation.id
