// Where do these claims stand in which papers?
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
  reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
  document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}} AS citation
ORDER BY citation.id
