// What is known of these short forms, products and places, and where do papers up to the day asked use them?
WITH date($asOf) AS asOf
UNWIND $ids AS id
MATCH (word:Term|Place {id: id})
RETURN word {.id, .kind, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .expansion, .absenceReason, text: coalesce(word.text, word.name), aliases: coalesce(word.aliases, [])} AS word,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN word.claimIds AND paper.issued <= asOf
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
ORDER BY word.id
