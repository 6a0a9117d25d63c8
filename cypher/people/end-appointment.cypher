// Which appointments end, and why? They were locked by the facts. No load may overwrite it.
UNWIND $rows AS row
MATCH (term:Appointment {id: row.appointment})
SET term.validTo = date(row.endsOn), term.untilPrinted = null, term.untilPrecision = 'DAY', term.untilBasis = 'STATED', term.endReason = row.why, term.isEdited = true
RETURN term.id AS id
