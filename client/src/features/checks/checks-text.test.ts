import { expect, it } from 'vitest';
import { checksAsText } from './checks-text.ts';

it('has every rule with its counts, each finding with its mending, what is left out, and papers too old', () => {
  const finding = { name: 'Board', say: 'It ends before it starts.', fix: 'Correct one of the days.', explanation: null, records: ['b-1'] };
  expect(checksAsText({
    say: '2 faults are to be mended.',
    checks: [
      { heading: 'Ends after it starts', faults: 2, explained: 1, left: 1, findings: [finding, { ...finding, name: 'Group', explanation: 'The paper prints it so.' }] },
      { heading: 'No two records of one thing', faults: 0, explained: 0, left: 0, findings: [] },
    ],
    ageing: [{ document: { title: 'Fund plan' }, say: '40 facts rest on it.', explanation: null }],
  }, '2023-03-15')).toBe(`Checks of the record
As at 15 March 2023

2 faults are to be mended.

Every rule
- Ends after it starts: 2 to mend, 1 explained
- No two records of one thing: 0 to mend, 0 explained

Ends after it starts
- Board: It ends before it starts. To mend it: Correct one of the days. (in the record: b-1)
- Group: It ends before it starts. Explained: The paper prints it so. (in the record: b-1)
And 1 more.

Papers too old to speak for this day
- Fund plan: 40 facts rest on it.`);
});
