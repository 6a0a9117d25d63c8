// Which things bear these words in their names, other spellings or numbers, and were known on the day asked?
WITH date($asOf) AS asOf
CALL db.index.fulltext.queryNodes('findable', $query) YIELD node, score
WHERE node.firstAttested <= asOf
  AND ($labels IS NULL OR any(label IN labels(node) WHERE label IN $labels))
  AND (NOT node:Person OR node.visibility IN $visibilities)
WITH node, score ORDER BY score DESC, node.id
// Also where nothing is found there is one row.
WITH collect(node) AS found
WITH found, date($asOf) AS asOf
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision, size(found) AS total,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = [], thing IN found[..100] | ids + thing.claimIds) AND paper.issued <= asOf
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  [thing IN found[..100] | thing {.id, .status, .fromBasis, .untilBasis, .firstAttested, .attestedOn, .validFrom, .validTo, .claimIds, .recordedOn, .recordedReason,
    .title, .itemNumber, .searchText, name: coalesce(thing.name, thing.title), labels: labels(thing),
    aliases: coalesce(thing.aliases, []), printedIn: thing.printedIn,
    within: head([(thing)<-[:CONTAINS*1..2]-(area:PriorityArea) | area.title]
      + [(thing)<-[:CONTAINS]-(edition:PlanEdition) | edition.title]
      + [(thing)-[:THREATENS]->(edition:PlanEdition) | edition.title])}] AS things,
  COLLECT {
    MATCH (word:Term|Place)
    WHERE $labels IS NULL AND word.firstAttested <= asOf
    RETURN word {.id, .expansion, text: coalesce(word.text, word.name), aliases: coalesce(word.aliases, [])}
  } AS words
