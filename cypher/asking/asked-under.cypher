// Which question of a reader was asked under this key?
MATCH (asked:ReaderQuestion {beganUnder: $key})
RETURN asked {.id, .kind, .about, .words, .asker, .askedAt, .state, .version, .answer, .answeredAt, .answeredUnder,
  thing: head(COLLECT {
    MATCH (thing:Record {id: asked.about})
    WHERE NOT thing:Person OR coalesce(thing.visibility, 'RESTRICTED') IN $visibilities
    RETURN thing {.id, .name, .title, .label, .itemNumber, labels: labels(thing)}
  })} AS question
