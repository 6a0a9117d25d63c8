// Where does it say that? What one record, line or claim rests on, what contradicts it, and what else stands there.
WITH date($asOf) AS asOf
OPTIONAL MATCH (record:Record {id: $id})
WHERE NOT record:RetractedClaim
OPTIONAL MATCH (claim:Claim {id: $id})
// A line between parties is no record of its own; its claims say what they are about.
WITH asOf, record, claim, coalesce(record.claimIds, []) + coalesce([claim.id], [])
  + COLLECT { MATCH (said:Claim {about: $id}) RETURN said.id ORDER BY said.id }
  + COLLECT { MATCH (said:Claim)-[:CITES]->(:Passage {id: $id}) RETURN said.id ORDER BY said.id } AS named
WITH asOf, claim, [id IN named WHERE id IS NOT NULL] AS ids,
  CASE WHEN claim IS NULL THEN record ELSE head(COLLECT { MATCH (subject:Record {id: claim.about}) RETURN subject }) END AS subject
WHERE (subject IS NOT NULL OR ids <> []) AND NOT coalesce(subject:Person AND NOT subject.visibility IN $visibilities, false)
// A claim that names a person the reader may not see is not shown: its gist would.
WITH asOf, claim, subject, ids, COLLECT {
  MATCH (unseen:Person)
  WHERE unseen.visibility IN $unseen
  RETURN unseen
} AS persons
WITH asOf, claim, subject, ids, [unseen IN persons | toLower(last(split(unseen.name, ' ')))] AS unspoken, COLLECT {
  UNWIND persons AS unseen
  OPTIONAL MATCH (unseen)<-[:HELD_BY|MEMBER|TO]-(holding)
  UNWIND [unseen.id, holding.id] AS id
  RETURN DISTINCT id
} AS hidden
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision,
  claim IS NOT NULL AS isClaim, subject.reason AS absence,
  [thing IN [subject] + [(subject)-[:FOR|OF|IN|TO_POST|OBSERVES|MITIGATES]->(held) | held] WHERE thing IS NOT NULL AND NOT thing.id IN hidden |
    thing {.id, .name, .title, .label, .itemNumber, labels: labels(thing),
      within: head([(thing)<-[:CONTAINS*1..2]-(area:PriorityArea) | area.title])}] AS things,
  COLLECT {
    MATCH (said:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    WHERE said.id IN ids AND paper.issued <= asOf AND coalesce(NOT said.about IN hidden, true)
      AND NOT EXISTS { (said)-[:ABOUT]->(named:Person) WHERE NOT named.visibility IN $visibilities }
    RETURN said {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS citations,
  COLLECT {
    MATCH (said:Claim)-[rivalry:RIVALS]-(rival:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    WHERE said.id IN ids AND paper.issued <= asOf AND coalesce(NOT rival.about IN hidden, true)
      AND NOT EXISTS { (rival)-[:ABOUT]->(named:Person) WHERE NOT named.visibility IN $visibilities }
    RETURN DISTINCT {of: said.id, reason: rivalry.reason, isChosen: rivalry.chosen = rival.id,
      citation: rival {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
        reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
        document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}} AS known
    ORDER BY known.citation.id, known.of
  } AS rivals,
  COLLECT {
    MATCH (said:Claim)-[:CITES]->(passage:Passage)<-[:CITES]-(other:Claim)
    WHERE said.id IN ids AND NOT other.id IN ids AND coalesce(NOT other.about IN hidden, true)
      AND NOT EXISTS { (other)-[:ABOUT]->(named:Person) WHERE NOT named.visibility IN $visibilities }
    MATCH (passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)
    WHERE paper.issued <= asOf
    WITH DISTINCT passage, paper, other ORDER BY paper.issued, paper.id, passage.order, other.id LIMIT 50
    RETURN other {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: passage.order,
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS alsoHere,
  COLLECT {
    MATCH (said:Claim)-[:RIVALS]-{0,1}(cited:Claim)-[:CITES]->(passage:Passage)<-[:HAS_PASSAGE]-(paper:SourceDocument)-[:HAS_TEXT]->(text:AttachedText)
    WHERE said.id IN ids AND paper.issued <= asOf
    WITH DISTINCT cited, passage, paper, text
    RETURN {of: cited.id, lineFrom: passage.lineFrom, lineTo: passage.lineTo, isChanged: text.sha256 <> paper.sha256, lines: COLLECT {
      // Two neighbours with words in them lie within ten lines, whatever is blank between.
      UNWIND range(passage.lineFrom - 10, passage.lineTo + 10) AS number
      MATCH (line:TextLine {id: paper.id + '#' + toString(number)})
      RETURN {number: line.number,
        text: CASE WHEN NOT any(name IN unspoken WHERE toLower(line.text) CONTAINS name) THEN line.text END}
    }}
  } AS texts
