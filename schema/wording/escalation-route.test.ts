import { describe, expect, it } from 'vitest';
import { escalationAsText, sayEscalation, sayRoute, sayRouteHeading, type SpokenRoute } from './escalation-route.ts';
import type { Climbed } from './way-up.ts';

const thing = (name: string, kind: 'BODY' | 'POST' | 'PRIORITY_AREA' = 'BODY') => ({ id: name, kind, name, detail: null });
const board = thing('Living Well Partnership Board');
const partnership = thing('County Durham Care Partnership');
const line = (type: Climbed['type'], basis: Climbed['basis'] = 'STATED'): Climbed => ({ type, basis });
const aRoute = (over: Partial<SpokenRoute> = {}): SpokenRoute => ({
  via: thing('Living Well', 'PRIORITY_AREA'), party: board, basis: 'IMPLIED', status: 'IN_FORCE',
  steps: [{ type: 'PART_OF', party: partnership, status: 'IN_FORCE' }], stop: 'TOP', hasEnded: false, ...over,
});

describe('a route as a sentence', () => {
  it.each([
    [aRoute(), 'Through Living Well, tell the Living Well Partnership Board (our reading), which is part of the County Durham Care Partnership. The trail stops there: no paper says to whom it reports.'],
    [aRoute({ via: null, basis: 'STATED', steps: [] }), 'Tell the Living Well Partnership Board. The trail stops there: no paper says to whom it reports.'],
    [aRoute({ via: null, basis: 'PROPOSED', status: 'PROPOSED', steps: [] }), 'Tell the Living Well Partnership Board (proposed). The trail stops there: no paper says to whom it reports.'],
    [aRoute({ steps: [{ type: 'REPORTS_TO', party: partnership, status: 'PROPOSED' }] }), 'Through Living Well, tell the Living Well Partnership Board (our reading), which reports to the County Durham Care Partnership (proposed). The trail stops there: no paper says to whom it reports.'],
    [aRoute({ via: null, basis: 'STATED', steps: [{ type: 'OVERSEES', party: partnership, status: 'IN_FORCE' }], stop: 'LOOP' }), 'Tell the Living Well Partnership Board, which is overseen by the County Durham Care Partnership. There the trail comes back to where it was.'],
    [aRoute({ via: null, basis: 'STATED', steps: [{ type: 'ACCOUNTABLE_TO', party: partnership, status: 'IN_FORCE' }], stop: 'LIMIT' }), 'Tell the Living Well Partnership Board, which is accountable to the County Durham Care Partnership. The trail goes on above; we show its first steps.'],
    [aRoute({ via: null, basis: 'STATED', steps: [{ type: 'ESCALATES_TO', party: partnership, status: 'IN_FORCE' }], hasEnded: true }), 'Tell the Living Well Partnership Board, which escalates to the County Durham Care Partnership. The trail stops there: it has ended, and no paper says what followed.'],
    [aRoute({ via: null, basis: 'STATED', party: thing('Adult Services'), steps: [{ type: 'PART_OF', party: thing('Delivery groups'), status: 'IN_FORCE' }] }), 'Tell the Adult Services, which are part of the Delivery groups. The trail stops there: no paper says to whom they report.'],
    [aRoute({ via: null, basis: 'STATED', party: thing('Adult Services'), steps: [], hasEnded: true }), 'Tell the Adult Services. The trail stops there: they have ended, and no paper says what followed.'],
  ])('keeps each line’s own verb: case %#', (route, said) => {
    expect(sayRoute(route)).toBe(said);
  });
});

it.each([
  [[], 'Whom to tell; we can see no line that leads on'],
  [[line('PART_OF'), line('OVERSEES')], 'Reporting lines we can see'],
  [[line('ESCALATES_TO')], 'Stated escalation route'],
  [[line('ESCALATES_TO', 'IMPLIED'), line('ESCALATES_TO', 'IMPLIED')], 'An escalation route by our reading'],
  [[line('ESCALATES_TO'), line('ESCALATES_TO', 'IMPLIED')], 'Stated escalation route in part, and an escalation route by our reading'],
  [[line('ESCALATES_TO'), line('REPORTS_TO')], 'Stated escalation route in part, and reporting lines we can see'],
])('calls a route of %j an escalation route only as far as one is stated', (types, said) => {
  expect(sayRouteHeading(types)).toBe(said);
});

it.each([
  [{ unowned: null, routes: [{ say: 'Tell A.' }] }, 'Tell A.'],
  [{ unowned: 'The plan names no owner', routes: [{ say: 'Tell A.' }, { say: 'Tell B.' }] }, 'The plan names no owner. Tell A. There is one other way up.'],
  [{ unowned: null, routes: [{ say: 'Tell A.' }, { say: 'Tell B.' }, { say: 'Tell C.' }] }, 'Tell A. There are two other ways up.'],
  [{ unowned: 'The plan names no owner', routes: [] }, 'The plan names no owner, and no paper names anybody to start from.'],
])('says why nobody owns it, the best route, and how many others there are: case %#', (spoken, said) => {
  expect(sayEscalation(spoken)).toBe(said);
});

it('pastes as text, each route numbered', () => {
  const routes = [{ heading: 'Reporting lines we can see', steps: [{ party: board, say: 'Responsible.', evidence: [] }, { party: partnership, say: 'Part of it.', evidence: [] }], stop: 'The trail stops.' }];
  expect(escalationAsText({ asOf: '2023-03-15', item: { ...board, detail: 'item 3' }, say: 'Tell it.', routes })).toBe([
    'The way up from: Living Well Partnership Board (item 3)', 'As at 15 March 2023', '', 'Tell it.', '',
    'Route 1 of 1: reporting lines we can see', '1. Living Well Partnership Board. Responsible.', '2. County Durham Care Partnership. Part of it.', 'The trail stops.',
  ].join('\n'));
});
