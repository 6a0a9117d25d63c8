// May this be asked: is the thing held, how much has the same reader asked of late, and how much waits?
RETURN EXISTS {
    MATCH (thing:Record {id: $about})
    WHERE any(label IN labels(thing) WHERE label IN $labels) AND (NOT thing:Person OR coalesce(thing.visibility, 'RESTRICTED') IN $visibilities)
  } AS isHeld,
  COUNT { MATCH (asked:ReaderQuestion {asker: $asker}) WHERE asked.askedAt > $since } AS lately,
  COUNT { MATCH (asked:ReaderQuestion {state: 'OPEN'}) } AS waiting
