// Which short forms, products and places were known on the day asked? schema/rules/found-words.ts tells which of them bear what was typed.
WITH date($asOf) AS asOf
MATCH (word:Term|Place)
WHERE word.firstAttested <= asOf
WITH word ORDER BY coalesce(word.text, word.name), word.id
RETURN word {.id, .kind, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds,
    .expansion, .absenceReason, text: coalesce(word.text, word.name), aliases: coalesce(word.aliases, [])} AS word,
  COLLECT {
    UNWIND word.claimIds AS id
    MATCH (claim:Claim {id: id})-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    WHERE paper.issued <= date($asOf)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence
