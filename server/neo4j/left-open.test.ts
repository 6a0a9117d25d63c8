import { expect, it } from 'vitest';
import { leftOpenIn } from './left-open.ts';

it.each([
  ['nothing of a change without a result', null, []],
  ['what was kept', '{"events":["ev.1"],"leftOpen":[{"id":"l.1","sort":"SEAT","version":3,"say":"A line stays open.","certainty":"STATED","claimIds":["c.1"]}]}', [{ id: 'l.1', sort: 'SEAT', version: 3, say: 'A line stays open.', certainty: 'STATED', claimIds: ['c.1'] }]],
  ['what was kept without certainty and claims, as unsure as can be', '{"leftOpen":[{"id":"l.1","say":"A line stays open."}]}', [{ id: 'l.1', sort: 'LINE', version: 0, say: 'A line stays open.', certainty: 'EXTRAPOLATED', claimIds: [] }]],
] as const)('reads %s', (_, result, read) => {
  expect(leftOpenIn(result)).toEqual(read);
});

it('knows the result of another command', () => {
  expect(() => leftOpenIn('{"assignments":["a.1"]}')).toThrow();
});
