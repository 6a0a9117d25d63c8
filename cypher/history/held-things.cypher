// How does everything that an edit is about stand now? Locks it and the ends of what it edits, in id order, before anything is compared.
UNWIND $edited + $named AS given
OPTIONAL MATCH (:Record {id: given})-[:MEMBER|IN|ON_BEHALF_OF|HELD_BY|TO_POST|FOR|TO|OF]->(end:Record)
WITH collect(end.id) + $edited + $named AS ids
UNWIND ids AS id
WITH DISTINCT id ORDER BY id
MATCH (held:Record {id: id})
SET held.version = held.version + CASE WHEN id IN $edited THEN 1 ELSE 0 END
WITH collect(held) AS locked
RETURN COLLECT {
  UNWIND locked AS thing
  WITH thing
  // Whom the editor may not see is not there.
  WHERE NOT thing:Person OR thing.visibility IN $visibilities
  RETURN thing {.id, .name, .title, .validFrom, .validTo, .kind, .role, .voting, .placeHeld, .memberText, .through, .letter, .basis, .rating, .itemNumber,
    .seats, .aliases, .printedIn, .authority, .level, .slot, .recordedOn,
    // A paper is a draft or published, and stands otherwise than what is dated.
    status: CASE WHEN thing:SourceDocument THEN null ELSE thing.status END,
    label: head([label IN labels(thing) WHERE NOT label IN ['Record', 'Party', 'Ownable']]),
    version: coalesce(thing.version, 1) - CASE WHEN thing.id IN $edited THEN 1 ELSE 0 END,
    seenOn: head(COLLECT {
      MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument) WHERE claim.id IN thing.claimIds
      RETURN paper.issued ORDER BY paper.issued DESC LIMIT 1 }),
    seenFirst: head(COLLECT {
      MATCH (claim:Claim)-[:CITES]->(:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument) WHERE claim.id IN thing.claimIds
      RETURN paper.issued ORDER BY paper.issued LIMIT 1 }),
    ends: COLLECT {
      MATCH (thing)-[link:MEMBER|IN|ON_BEHALF_OF|HELD_BY|TO_POST|FOR|TO|OF]->(end:Record)
      RETURN {type: type(link), id: end.id} AS end ORDER BY type(link), end.id }} AS thing ORDER BY thing.id
} AS things, $source IS NULL OR EXISTS { MATCH (:SourceDocument {id: $source}) } AS isSourceKnown
