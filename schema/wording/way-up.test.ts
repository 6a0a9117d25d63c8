import { describe, expect, it } from 'vitest';
import type { SpokenDuty } from './ownership.ts';
import { sayFirstStep, sayStep, sayStop, sayWayUp, type Climbed, type SpokenStep } from './way-up.ts';

const thing = (name: string, kind: 'BODY' | 'POST' | 'PRIORITY_AREA' = 'BODY') => ({ id: name, kind, name, detail: null });
const board = thing('Living Well Partnership Board');
const partnership = thing('County Durham Care Partnership');
const aDuty = (over: Partial<SpokenDuty> = {}): SpokenDuty => ({ id: 'a', isRoute: false, letter: 'RESPONSIBLE', basis: 'IMPLIED', status: 'IN_FORCE', distance: 2,
  party: board, holders: [], via: thing('Living Well', 'PRIORITY_AREA'), emptyPost: null, ...over });
const line = (type: Climbed['type'], basis: Climbed['basis'] = 'STATED'): Climbed => ({ type, basis });
const aStep = (over: Partial<SpokenStep> = {}): SpokenStep =>
  ({ type: 'PART_OF', below: board, party: partnership, status: 'IN_FORCE', basis: 'STATED', meets: null, ...over });

it.each([
  [[line('PART_OF')], true, 'No escalation route is stated. Reporting lines we can see:'],
  [[], true, 'No escalation route is stated. Reporting lines we can see:'],
  [[line('ESCALATES_TO')], true, 'Stated escalation route:'],
  [[line('REPORTS_TO'), line('ESCALATES_TO')], true, 'Stated escalation route in part, and reporting lines we can see:'],
  [[line('ESCALATES_TO', 'IMPLIED')], true, 'No escalation route is stated. An escalation route by our reading:'],
  [[], false, 'No escalation route is stated, and no paper names anybody to start from.'],
])('calls nothing an escalation route that is none: case %#', (lines, isAnybody, said) => {
  expect(sayWayUp(lines, isAnybody)).toBe(said);
});

describe('the first step', () => {
  it.each([
    [aDuty(), 'three partnership boards', null, 'Responsible for delivery (stated); matched to this area by name (our reading). How often it meets: not stated.'],
    [aDuty(), null, 'monthly', 'Responsible for delivery through Living Well (our reading). How often it meets: monthly.'],
    [aDuty({ via: null, basis: 'STATED' }), null, null, 'Responsible for delivery (stated). How often it meets: not stated.'],
    [aDuty({ via: null, letter: 'ACCOUNTABLE', basis: 'STATED', party: thing('Director of Place', 'POST') }), null, null, 'Owner, accountable (stated).'],
    [aDuty({ via: null, letter: 'ACCOUNTABLE', basis: 'AGREED', party: thing('Director of Place', 'POST') }), null, null, 'Owner, accountable (agreed).'],
  ] as const)('says on what ground it is the first', (...[duty, boards, meets, said]) => {
    expect(sayFirstStep(duty, boards, meets)).toBe(said);
  });
});

describe('a further step', () => {
  it.each([
    [aStep(), 'The Living Well Partnership Board is part of it (stated). How often it meets: not stated.'],
    [aStep({ below: thing('Chief Officers of the five partners', 'POST'), type: 'REPORTS_TO' }), 'The Chief Officers of the five partners report to it (stated). How often it meets: not stated.'],
    [aStep({ type: 'OVERSEES', basis: 'IMPLIED' }), 'It oversees the Living Well Partnership Board (our reading). How often it meets: not stated.'],
    [aStep({ type: 'REPORTS_TO', status: 'PROPOSED', meets: 'monthly' }), 'The Living Well Partnership Board reports to it (proposed). How often it meets: monthly.'],
  ])('says what ties it to the one below', (step, said) => {
    expect(sayStep(step)).toBe(said);
  });
});

it.each([
  ['TOP', [], 'The trail stops at the County Durham Care Partnership: no paper says to whom it reports.'],
  ['LOOP', [], 'The trail comes back to the County Durham Care Partnership, so it ends here.'],
  ['LIMIT', [], 'The trail goes on above the County Durham Care Partnership; we show its first steps.'],
  ['TOP', [board], 'The trail stops at the County Durham Care Partnership: no paper says to whom it reports. Another way up starts at the Living Well Partnership Board.'],
] as const)('says where a trail stops: %s', (stop, others, said) => {
  expect(sayStop({ stop, last: partnership, hasEnded: false, others })).toBe(said);
});

it('says of several that they report to nobody we know', () => {
  expect(sayStop({ stop: 'TOP', last: thing('Adult Services'), hasEnded: false, others: [] })).toBe('The trail stops at the Adult Services: no paper says to whom they report.');
});

it.each([
  [partnership, [], 'The trail stops at the County Durham Care Partnership, which has ended: no paper says what followed.'],
  [thing('Adult Services'), [board], 'The trail stops at the Adult Services, which have ended: no paper says what followed. Another way up starts at the Living Well Partnership Board.'],
])('says that what the trail stops at has ended: case %#', (last, others, said) => {
  expect(sayStop({ stop: 'TOP', last, hasEnded: true, others })).toBe(said);
});
