// Which empty places do the papers leave up to the day asked, or parties that have ended, of what kinds, and for what reasons?
WITH date($asOf) AS asOf
RETURN head(COLLECT { MATCH (store:Store) RETURN store.seq }) AS revision, COLLECT {
  CALL (asOf) {
    MATCH (gap:Absence)-[:OF]->(thing)
    WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses AND NOT thing:Person
      AND thing.validFrom <= asOf < thing.validTo AND thing.status IN $statuses
    WITH asOf, gap, thing, COLLECT {
      // Whether each owner stands on the day, has ended by it, or is still to begin.
      MATCH (thing)<-[:CONTAINS]-{0,3}()<-[:FOR]-(duty:Assignment {letter: 'ACCOUNTABLE'})-[:TO]->(party:Party)
      WHERE gap.slot = 'owner' AND duty.basis <> 'IMPLIED' AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $live
      RETURN CASE WHEN party.validTo <= asOf OR party.status = 'ENDED' THEN 'ENDED' WHEN party.validFrom <= asOf THEN 'STANDS' ELSE 'TO_BEGIN' END
    } AS owners
    // A gap that has been closed since is none.
    WHERE NOT 'STANDS' IN owners
      AND NOT (gap.slot = 'holder' AND EXISTS {
        MATCH (thing)<-[:TO_POST]-(term:Appointment)
        WHERE term.validFrom <= asOf < term.validTo AND term.firstAttested <= asOf AND term.status IN $live
      })
      AND NOT (gap.slot IN ['baseline', 'target', 'due'] AND EXISTS {
        MATCH (thing)<-[:OBSERVES]-(seen:Observation)
        WHERE seen.validFrom <= asOf < seen.validTo AND seen.firstAttested <= asOf AND seen.status IN $statuses
          AND CASE gap.slot WHEN 'due' THEN seen.due IS NOT NULL ELSE toLower(seen.kind) = gap.slot END
      })
    WITH thing, gap, owners ORDER BY reduce(seen = gap.firstAttested, day IN gap.attestedOn | CASE WHEN day <= asOf THEN day ELSE seen END) DESC, gap.id
    // Of what several papers leave open, the newest says why; an owner that has ended leaves the gap, whatever a paper said before.
    RETURN thing, gap.slot AS slot, head(collect(CASE WHEN 'ENDED' IN owners THEN 'BODY_ENDED' ELSE gap.reason END)) AS reason
    UNION
    // It leaves the gap too where no paper speaks of one: from those that have ended down to what they owned.
    MATCH (over:Party)<-[:TO]-(was:Assignment {letter: 'ACCOUNTABLE'})-[:FOR]->(held:Ownable)
    WHERE (over.validTo <= asOf OR over.status = 'ENDED')
      AND was.basis <> 'IMPLIED' AND was.validFrom <= asOf < was.validTo AND was.firstAttested <= asOf AND was.status IN $live
    MATCH (held)-[:CONTAINS]->{0,3}(thing:Ownable)
    WHERE any(label IN $labels WHERE label IN labels(thing))
      AND thing.validFrom <= asOf < thing.validTo AND thing.firstAttested <= asOf AND thing.status IN $statuses
    WITH DISTINCT asOf, thing
    WHERE NOT EXISTS {
      MATCH (thing)<-[:OF]-(gap:Absence {slot: 'owner'})
      WHERE gap.validFrom <= asOf < gap.validTo AND gap.firstAttested <= asOf AND gap.status IN $statuses
    } AND NOT EXISTS {
      MATCH (thing)<-[:CONTAINS]-{0,3}()<-[:FOR]-(duty:Assignment {letter: 'ACCOUNTABLE'})-[:TO]->(party:Party)
      WHERE duty.basis <> 'IMPLIED' AND duty.validFrom <= asOf < duty.validTo AND duty.firstAttested <= asOf AND duty.status IN $live
        AND party.validFrom <= asOf < party.validTo AND party.status <> 'ENDED'
    }
    RETURN thing, 'owner' AS slot, 'BODY_ENDED' AS reason
  }
  WITH reason, slot, head([label IN labels(thing) WHERE NOT label IN ['Record', 'Ownable', 'Party']]) AS label, count(*) AS count
  RETURN {reason: reason, slot: slot, label: label, count: count} ORDER BY reason, slot, label
} AS tallies
