import { expect, it } from 'vitest';
import { sayFaults, sayLoop, sayTop } from './structural-faults.ts';

const party = (name: string) => ({ name, kind: 'BODY' as const });
const [board, group] = [party('Board'), party('Group')];

it.each([
  [[], ''],
  [[{ type: 'REPORTS_TO', status: 'IN_FORCE', party: board }], 'The Board reports to the Board: a loop of 1 step.'],
  [[{ type: 'REPORTS_TO', status: 'IN_FORCE', party: board }, { type: 'PART_OF', status: 'PROPOSED', party: group }],
    'The Board reports to the Group, which is part of the Board (proposed): a loop of 2 steps.'],
  [[{ type: 'OVERSEES', status: 'IN_FORCE', party: board }, { type: 'ESCALATES_TO', status: 'IN_FORCE', party: group }],
    'The Board is overseen by the Group, which escalates to the Board: a loop of 2 steps.'],
] as const)('prints a loop', (steps, said) => {
  expect(sayLoop(steps)).toBe(said);
});

it.each([
  [{ below: 0, hadAbove: false, status: 'IN_FORCE' }, 'No paper says to whom the Board reports.'],
  [{ below: 1, hadAbove: false, status: 'IN_FORCE' }, 'No paper says to whom the Board reports; 1 party stands below it, so their trails end there.'],
  [{ below: 3, hadAbove: false, status: 'PROPOSED' }, 'No paper says to whom the Board (proposed) reports; 3 parties stand below it, so their trails end there.'],
  [{ below: 0, hadAbove: true, status: 'IN_FORCE' }, 'All that the Board reported to has ended.'],
] as const)('says that nobody says to whom a body reports', (over, said) => {
  expect(sayTop({ body: board, ...over })).toBe(said);
});

it('gives a class of bodies its plural verb', () => {
  expect(sayTop({ body: party('Area Action Partnerships'), below: 0, hadAbove: false, status: 'IN_FORCE' })).toBe('No paper says to whom the Area Action Partnerships report.');
});

it.each([
  [{ loops: 0, tops: 34, bodies: 43 }, 'No loop is known on 15 March 2023. Of 43 bodies known on that day, no paper says to whom 34 report.'],
  [{ loops: 1, tops: 1, bodies: 2 }, '1 loop is known on 15 March 2023. Of 2 bodies known on that day, no paper says to whom 1 reports.'],
  [{ loops: 2, tops: 2, bodies: 2 }, '2 loops are known on 15 March 2023. Of 2 bodies known on that day, no paper says to whom any reports.'],
  [{ loops: 0, tops: 1, bodies: 1 }, 'No loop is known on 15 March 2023. Of the one body known on that day, no paper says to whom 1 reports.'],
  [{ loops: 1, tops: 0, bodies: 2 }, '1 loop is known on 15 March 2023. For each of the 2 bodies known on that day we know to whom it reports.'],
  [{ loops: 0, tops: 0, bodies: 0 }, 'No body is known on 15 March 2023.'],
  [{ loops: 0, tops: 0, bodies: 0, isNarrowed: true }, 'No such body is known on 15 March 2023.'],
  [{ loops: 0, tops: 3, bodies: 5, isNarrowed: true }, 'No loop through any of these is known on 15 March 2023. Of 5 such bodies known on that day, no paper says to whom 3 report.'],
  [{ loops: 1, tops: 0, bodies: 1, isNarrowed: true }, '1 loop through any of these is known on 15 March 2023. For each of the 1 such body known on that day we know to whom it reports.'],
])('counts loops and tops', (counts, said) => {
  expect(sayFaults({ asOf: '2023-03-15', ...counts })).toBe(said);
});
