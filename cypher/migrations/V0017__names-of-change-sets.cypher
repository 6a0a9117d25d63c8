// The names that drafts keep, and the number of what was done with them: known before the first, so that no plan has to be made anew.
CREATE (known {
  title: '', reason: '', source: '', effective: '', state: '', author: '', seenBy: [''], beganUnder: '', movedAt: '', steps: '', moves: 0, done: '', set: '',
  approver: '', isOwnApproval: false, undoes: '', consulted: ''
})
DELETE known;
