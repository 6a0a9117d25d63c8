// Which short forms, products and places bear what was typed, in their own words or spelt out, and were known on the day asked?
WITH date($asOf) AS asOf
MATCH (word:Term|Place)
WHERE word.firstAttested <= asOf
WITH word, [name IN [coalesce(word.text, word.name)] + coalesce(word.aliases, []) | reduce(short = toLower(name), sign IN ['&', ' ', '-', '/', '.', "'", '’'] | replace(short, sign, ''))] AS shorts,
  reduce(apart = toLower(coalesce(word.text, word.name) + ' ' + coalesce(word.expansion, '')), sign IN ['-', '/', ',', '(', ')'] | replace(apart, sign, ' ')) AS apart
WITH word, $squeezed IN shorts AS isExact, any(short IN shorts WHERE size($squeezed) > 2 AND short STARTS WITH $squeezed) AS isStart,
  size($tokens) > 0 AND all(token IN $tokens WHERE any(part IN split(apart, ' ') WHERE part = token OR size(token) > 2 AND part STARTS WITH token)) AS isSpelt
WHERE isExact OR isStart OR isSpelt
WITH word, isExact ORDER BY isExact DESC, coalesce(word.text, word.name), word.id LIMIT $most
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
ORDER BY isExact DESC, word.text, word.id
