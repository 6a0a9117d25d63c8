import { expect, it } from 'vitest';
import { isAskedFor, sayDecided, sayDelegated, sayTerms } from './governance-form.ts';

const decision = { body: 'the Orchard Board', title: 'Plant hedges', kind: 'AGREED', on: '2027-03-12', meeting: undefined, concerns: [] } as const;
const passed = { passed: '“Pruning”', under: '“Orchard agreement”', giver: undefined, taker: undefined, isProposed: false, from: '2027-04-01', until: null } as const;

it('says what a body decided, at which meeting and about what, where that is known', () => {
  expect(sayDecided(decision)).toBe('“Plant hedges”, of the Orchard Board on 12 March 2027: it agreed.');
  expect(sayDecided({ ...decision, kind: 'ASKED_TO_NOTE', meeting: 'Meeting of March', concerns: ['“Prune trees”', 'the Hedge Group'] }))
    .toBe('“Plant hedges”, of the Orchard Board on 12 March 2027, at “Meeting of March”: it is asked to note. It concerns “Prune trees” and the Hedge Group.');
});

it('takes only what is asked of a body for not decided', () => {
  expect((['AGREED', 'SETS', 'REPORTED_TO', 'ASKED_TO_APPROVE', 'ASKED_TO_SUPPORT', 'ASKED_TO_NOTE', 'ASKED_TO_RECEIVE'] as const).filter(isAskedFor)).toHaveLength(4);
});

it('says by which terms a body works, and how many must be there where they say', () => {
  const terms = { what: 'the Orchard Board', title: 'How we work', edition: null, quorum: [], from: '2027-04-01' } as const;
  expect(sayTerms(terms)).toBe('From 1 April 2027, the Orchard Board works by “How we work”. Terms from before end on that day.');
  expect(sayTerms({ ...terms, edition: '3.1', quorum: [{ count: 4, of: 'MEMBER' }, { count: 1, of: 'NHS' }] }))
    .toBe('From 1 April 2027, the Orchard Board works by “How we work”, edition 3.1: 4 members and 1 member from the NHS must be there. Terms from before end on that day.');
});

it('says who passes what on to whom, for how long, and that it is only proposed', () => {
  expect(sayDelegated(passed)).toBe('From 1 April 2027, “Pruning” is passed on under “Orchard agreement”.');
  expect(sayDelegated({ ...passed, giver: { name: 'Durham County Council', kind: 'ORGANISATION' }, taker: { name: 'Orchard Board', kind: 'BODY' }, isProposed: true, until: '2028-04-01' }))
    .toBe('From 1 April 2027 up to the day before 1 April 2028, “Pruning” is passed on by Durham County Council to the Orchard Board under “Orchard agreement” (only proposed).');
});
