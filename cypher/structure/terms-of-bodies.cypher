// Which terms of reference do these bodies have, or are they to have?
UNWIND $bodies AS id
MATCH (:Body {id: id})<-[:GOVERNS]-(terms:TermsOfReference)
WHERE NOT terms.status IN ['ENDED', 'REJECTED']
RETURN terms {.id, body: id, .status, .validFrom, .validTo} AS terms
ORDER BY terms.validFrom, terms.id
