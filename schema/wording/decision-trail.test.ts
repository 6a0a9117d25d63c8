import { expect, it } from 'vitest';
import { sayDecided, sayEdit, sayTrail, trailAsText } from './decision-trail.ts';

const board = { name: 'Living Well Board', kind: 'BODY' } as const;
const decision = { title: 'Updates', status: 'IN_FORCE', body: board, on: null, via: null } as const;
const edit = { command: 'assignOwner', at: '2026-11-29T10:00:00.000Z', actor: 'officer', reason: null, source: null };

it.each([
  [sayDecided(decision), '“Updates”, of the Living Well Board. No paper gives its day.'],
  [sayDecided({ ...decision, told: '25 May 2018' }), '“Updates”, of the Living Well Board. No paper gives its day; the paper that tells of it was issued on 25 May 2018.'],
  [sayDecided({ ...decision, told: 'undated, not before November 2015' }), '“Updates”, of the Living Well Board. No paper gives its day; the paper that tells of it is undated, not before November 2015.'],
  [sayTrail({ decisions: 0, hidden: 2, edits: 0 }), 'No paper we hold records a decision about it; no edit of the record names it. Papers only ask for 2 decisions.'],
  [sayDecided({ ...decision, status: 'PROPOSED', on: '2018-05-25', via: 'The plan' }), '“Updates”, of the Living Well Board (proposed). It is about “The plan”. Its meeting was on 25 May 2018.'],
  [sayDecided({ ...decision, body: null }), '“Updates”. No paper gives its day. No paper names the body.'],
  [sayEdit(edit), 'Owner assigned on 29 November 2026, by officer.'],
  [sayEdit({ ...edit, command: 'loadFacts', reason: 'first load', source: 'Plan' }), 'Loaded from the papers on 29 November 2026, by officer. Reason: first load. Source: Plan.'],
  [sayTrail({ decisions: 0, hidden: 0, edits: 0 }), 'No paper we hold records a decision about it; no edit of the record names it.'],
  [sayTrail({ decisions: 1, hidden: 1, edits: 1 }), '1 decision is recorded about it; 1 edit of the record touched it. 1 decision that papers only ask for is hidden.'],
  [sayTrail({ decisions: 2, hidden: 4, edits: 3 }), '2 decisions are recorded about it; 3 edits of the record touched it. 4 decisions that papers only ask for are hidden.'],
  [trailAsText({ name: 'X', say: 'S', lines: ['a', 'b'] }), 'Decisions and edits: X\nS\n\na\nb'],
])('says %s', (said, expected) => { expect(said).toBe(expected); });
