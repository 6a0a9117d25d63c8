// What did a reader ask, and what was answered?
MATCH (asked:ReaderQuestion {id: $id})
RETURN asked {.id, .kind, .about, .words, .asker, .askedAt, .state, .version, .answer, .answeredAt, .answeredUnder,
  thing: head(COLLECT {
    MATCH (thing:Record {id: asked.about})
    WHERE NOT thing:Person OR coalesce(thing.visibility, 'RESTRICTED') IN $visibilities
    RETURN thing {.id, .name, .title, .label, .itemNumber, labels: labels(thing)}
  })} AS question
