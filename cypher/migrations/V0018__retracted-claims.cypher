// A claim that no longer stands is kept under a label of its own, so that no question about claims finds it.
MATCH (said:Claim)
WHERE said.retractedAt IS NOT NULL
SET said:RetractedClaim
REMOVE said:Claim;

// Names that edits of sources, claims, plans, terms and decisions write: known before the first, so that no plan has to be made anew.
CREATE (known:RetractedClaim {
  corrects: '', link: '', item: '', publisher: '', gist: '', modality: '', chosen: '', title: '', label: '', number: 0, itemNumber: 0, printedNumber: '', heading: '', referenceLabel: '',
  section: '', order: 0, value: '', due: '', rating: '', edition: '', quorum: [''], castingVote: '', reviewDue: '', amounts: [''], heldOn: '', heldPrecision: '', effect: '', limit: ''
})
DELETE known;
