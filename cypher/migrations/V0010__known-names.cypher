// A plan made before a name is known is made anew once an edit brings that name: seconds, for whoever asks next. All are known from the first.
CREATE (known {
  id: '', version: 0, seq: 0, status: '', basis: '', letter: '', title: '', kind: '', claimIds: [''], firstAttested: 0, attestedOn: [0], lastAttested: 0,
  validFrom: 0, validTo: 0, fromPrecision: '', fromBasis: '', untilPrecision: '', untilBasis: '', untilPrinted: '',
  isEdited: true, recordedOn: 0, recordedReason: '', untilRecordedOn: 0, untilRecordedReason: '', untilClaimIds: [''], endReason: '',
  about: '', predicate: '', gist: '', modality: '', toText: '', end: '', recordedBy: '', recordedAt: '',
  key: '', command: '', at: '', actor: '', reason: '', source: '', rows: '', result: '', requestId: ''
})
DELETE known;
