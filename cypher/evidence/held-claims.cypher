// How do these claims stand, and what contradicts them? And of which paper are the passages and papers that are to be cited?
RETURN COLLECT {
  UNWIND $claims AS id
  MATCH (claim:Claim {id: id})-[:CITES]->(place)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
  // A claim that names somebody the editor may not see is not there: its gist would tell.
  WHERE NOT EXISTS { (claim)-[:ABOUT]->(named:Person) WHERE NOT named.visibility IN $visibilities }
  RETURN claim {.id, .about, .gist, .modality, .basis, .version, place: place.id, paper: paper.id, issued: paper.issued,
    rivals: COLLECT {
      MATCH (claim)-[rivalry:RIVALS]-(other:Claim)
      RETURN {id: rivalry.id, other: other.id, chosen: rivalry.chosen, reason: rivalry.reason} AS rival ORDER BY other.id }} AS claim ORDER BY claim.id
} AS claims, COLLECT {
  UNWIND $places AS id
  MATCH (place:Passage|SourceDocument {id: id})<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
  RETURN {id: place.id, paper: paper.id, issued: paper.issued} AS place ORDER BY place.id
} AS places
