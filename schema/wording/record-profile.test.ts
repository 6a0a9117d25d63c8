import { expect, it } from 'vitest';
import { sayBeside, sayHeld, sayHiddenDecisions, sayOutcome, sayPlaceInPlan, sayProgrammesBeside, sayRecord } from './record-profile.ts';

const board = { name: 'Health and Wellbeing Board', kind: 'BODY' } as const;

it.each([
  [{ kind: 'MEETING', status: 'IN_FORCE', body: board, held: '25 May 2018' }, 'A meeting of the Health and Wellbeing Board, 25 May 2018.'],
  [{ kind: 'MEETING', status: 'IN_FORCE', body: undefined, held: 'June 2015' }, 'A meeting, June 2015.'],
  [{ kind: 'DECISION', status: 'PROPOSED', body: board, held: undefined }, 'A decision of the Health and Wellbeing Board (proposed); no paper gives its day.'],
  [{ kind: 'OUTCOME', status: 'IN_FORCE', body: undefined, held: undefined }, 'An outcome that our papers speak of.'],
  [{ kind: 'LEGAL_BASIS', status: 'IN_FORCE', body: undefined, held: undefined }, 'A law that our papers speak of.'],
] as const)('says what it is, whose and when: %o', (record, said) => {
  expect(sayRecord(record)).toBe(said);
});

it('gives a day no more exactly than its paper', () => {
  expect([sayHeld('2018-05-25', 'DAY'), sayHeld('2015-06-01', 'MONTH'), sayHeld('2018-05-25', null)]).toEqual(['25 May 2018', 'June 2015', '25 May 2018']);
});

it('says what is hidden, where it stands and what comes nearest', () => {
  expect([sayHiddenDecisions(0), sayHiddenDecisions(1), sayHiddenDecisions(4)]).toEqual([
    undefined, '1 decision that papers only ask for is hidden.', '4 decisions that papers only ask for are hidden.']);
  expect([sayPlaceInPlan(11, 12), sayPlaceInPlan(null, 12)]).toEqual(['Outcome 11 of 12 of the plan.', 'One of 12 outcomes of the plan.']);
  expect([sayProgrammesBeside(1), sayProgrammesBeside(7)]).toEqual([
    'The same plan runs 1 programme, and ties none of them to it.', 'The same plan runs 7 programmes, and ties none of them to it.']);
});

it('takes a mention of a decision for no more than that', () => {
  expect([sayOutcome('IN_FORCE'), sayOutcome('REJECTED')]).toEqual(['A paper tells of it as decided', 'Rejected']);
});

it('ties nothing to what only stands in the same passage', () => {
  expect(sayBeside({ kind: 'DELIVERABLE', name: 'X', detail: 'Living Well, item 44' }, 'PROPOSED')).toBe('Deliverable “X” (Living Well, item 44) (proposed) is told of in the same passage.');
});
