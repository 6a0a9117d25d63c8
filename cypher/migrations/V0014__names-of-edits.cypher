// Names that edits of seats, appointments and lines write: known before the first, so that no plan has to be made anew.
CREATE (known {
  role: '', voting: '', placeHeld: '', memberText: '', through: '', retractedAt: '', purpose: '', cadence: '', apartFrom: [''], formerNames: ['']
})
DELETE known;
