import fc from 'fast-check';
import { expect, it } from 'vitest';
import { speltOut } from './spelt-out.ts';

it.each([
  ['plan 2023 (copy).txt', 'plan 2023 (copy).txt'], ['Čaj – ünï.txt', 'Čaj – ünï.txt'],
  ['a\u001b[2Kb.txt', 'a\\u{1b}[2Kb.txt'], ['a\nAttached 5 papers', 'a\\u{a}Attached 5 papers'], ['a\u202Etxt.exe', 'a\\u{202e}txt.exe'], ['a\u009b1A\u2028', 'a\\u{9b}1A\\u{2028}'],
])('spells out what steers a terminal: %j', (name, printed) => {
  expect(speltOut(name)).toBe(printed);
});

it('leaves no sign that steers one, whatever is named, and changes nothing the second time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
    expect(speltOut(name)).not.toMatch(/\p{Cc}/u);
    expect(speltOut(speltOut(name))).toBe(speltOut(name));
  }));
});
