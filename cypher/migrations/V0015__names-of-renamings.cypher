// The name that an event of a renaming keeps: known before the first, so that no plan has to be made anew.
CREATE (known {formerName: '', visibility: '', honorific: '', seats: 0, authority: '', level: '', function: '', slot: ''})
DELETE known;
