// Which appointments end, and why? They were locked by the facts.
UNWIND $rows AS row
MATCH (term:Appointment {id: row.appointment})
SET term.validTo = date(row.endsOn), term.untilPrinted = null, term.untilPrecision = 'DAY', term.untilBasis = 'STATED', term.endReason = row.why
RETURN term.id AS id
