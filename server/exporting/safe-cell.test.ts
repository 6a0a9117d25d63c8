import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeCell } from './safe-cell.ts';

it.each([
  ['=1+1', "'=1+1"], ['+44', "'+44"], ['-2', "'-2"], ['@SUM(A1)', "'@SUM(A1)"], ['\t=1', "'\t=1"], ['\r=1', "'\r=1"], ['\n=1', "'\n=1"],
  ['\0=1', "'\ufffd=1"], ['＝1+1', "'＝1+1"], ['  =1', "'  =1"], ['\u00a0=1', "'\u00a0=1"], ['=HYPERLINK("http://x")', "'=HYPERLINK(\"http://x\")"],
  ['|cmd', "'|cmd"], ['%x', "'%x"],
])('puts a quote before %j', (text, safe) => {
  expect(safeCell(text)).toBe(safe);
});

it.each(['Open a centre', '24/7 access', "'quoted", 'a=b', 'Care – at home', '', '< 4 hours'])('leaves %j as it is', (text) => {
  expect(safeCell(text)).toBe(text);
});

it('marks what is no text', () => {
  expect(safeCell('a\u0001b\ud800c')).toBe('a\ufffdb\ufffdc');
});

it('never begins with what a spreadsheet runs, whatever it is given', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\0', '＝', ' ', 'a', '"', ',') }), (text) => {
    expect(safeCell(text)).not.toMatch(/^[\s\ufffd]*[=+\-@＝]/u);
  }));
});
