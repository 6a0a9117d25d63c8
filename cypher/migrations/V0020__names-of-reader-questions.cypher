// The names that readers' questions keep: known before the first, so that no plan has to be made anew.
CREATE (known {about: '', kind: '', words: '', asker: '', askedAt: '', beganUnder: '', state: '', version: 0, answer: '', answeredBy: '', answeredAt: '', answeredUnder: ''})
DELETE known;
