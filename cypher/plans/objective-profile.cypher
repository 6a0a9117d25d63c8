// What does this objective aim at, under which heading, and with which areas and plans is it aligned?
WITH date($asOf) AS asOf
MATCH (item:Objective {id: $id})<-[:CONTAINS]-(holder:PriorityArea|PlanEdition)
WITH asOf, item, holder,
  head(COLLECT {
    MATCH (edition:PlanEdition)-[:CONTAINS]->{0,1}(holder)
    RETURN edition {.id, .title, .label, labels: labels(edition)} ORDER BY edition.id
  }) AS plan,
  COLLECT {
    MATCH (item)<-[:OBSERVES]-(seen:Observation)
    WHERE seen.validFrom <= asOf < seen.validTo AND seen.firstAttested <= asOf AND seen.status IN $statuses
    RETURN seen {.id, .status, .kind, .value, .due, .claimIds, .firstAttested, .attestedOn} ORDER BY seen.id
  } AS observations,
  COLLECT {
    MATCH (item)-[line:ALIGNS_TO WHERE line.firstAttested <= asOf]-(other)
    WITH * ORDER BY line.id
    RETURN line {.id, .basis, .claimIds, .firstAttested, .attestedOn, isOutward: startNode(line) = item,
      self: item {.id, .title, .label, labels: labels(item)},
      other: other {.id, .title, .label, labels: labels(other), within: head([(other)<-[:CONTAINS]-(of:PlanEdition) | of.title])}}
  } AS alignments,
  // The measures of the theme under whose name it is printed.
  COLLECT {
    MATCH (holder:PriorityArea)-[:CONTAINS]->(theme:Theme WHERE theme.validFrom <= asOf < theme.validTo AND theme.firstAttested <= asOf AND theme.status IN $statuses)
      -[tie:MEASURED_BY]->(measure:Measure)
    WHERE toLower(trim(theme.title)) = toLower(trim(item.heading)) AND measure.validFrom <= asOf < measure.validTo AND measure.firstAttested <= asOf AND measure.status IN $statuses
    WITH * ORDER BY measure.id
    RETURN measure {.id, .title, labels: labels(measure), within: holder.title, claimIds: tie.claimIds, theme: theme {.id, .title, labels: labels(theme)},
      target: head(COLLECT {
        MATCH (measure)<-[:OBSERVES]-(aim:Observation {kind: 'TARGET'})
        WHERE aim.validFrom <= asOf < aim.validTo AND aim.firstAttested <= asOf AND aim.status IN $statuses
        // As the newest paper up to the day has it; schema/rules/attestation.ts says it of all facts.
        WITH * ORDER BY reduce(seen = aim.firstAttested, day IN aim.attestedOn | CASE WHEN day <= asOf THEN day ELSE seen END) DESC, aim.id LIMIT 1
        RETURN aim {.value, .status, .claimIds} })}
  } AS beside,
  // Claims that put a goal beside something, or beside nothing, and became no alignment.
  COLLECT {
    MATCH (item)<-[:ABOUT]-(said:Claim)
    WHERE said.about IS NULL AND NOT EXISTS { (said)-[:ABOUT]->(named:Person) WHERE NOT named.visibility IN $visibilities }
    RETURN DISTINCT said {.id, .predicate, others: []} AS said ORDER BY said.id
  } AS mentions
RETURN item {.id, .status, .validFrom, .validTo, .firstAttested, .attestedOn, .fromBasis, .untilBasis, .claimIds, .recordedOn, .recordedReason, .title, .heading, .note, labels: labels(item),
    within: CASE WHEN holder:PriorityArea THEN holder.title END} AS item,
  plan,
  CASE WHEN holder:PriorityArea THEN holder {.id, .title, labels: labels(holder)} END AS area,
  observations, alignments, beside, mentions,
  COLLECT {
    MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
    USING INDEX claim:Claim(id)
    WHERE claim.id IN reduce(ids = item.claimIds + [said IN mentions | said.id], fact IN observations + alignments + beside + [one IN beside WHERE one.target IS NOT NULL | one.target] | ids + fact.claimIds)
    RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
      reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
      document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}}
  } AS evidence,
  head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision
