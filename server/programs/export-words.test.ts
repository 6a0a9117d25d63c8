import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../config.ts';
import { addressOfPage, askedFor, usage } from './export-words.ts';

describe('what is typed behind npm run export', () => {
  it('is an A4 PDF of the newest paper’s place, into the checkout, when nothing is', () => {
    expect(askedFor([])).toEqual({ scope: undefined, legend: undefined, asOf: undefined, proposals: false, folding: { levels: undefined, open: [], folded: [] }, focusing: undefined, mine: undefined, route: undefined, way: 1, arrangement: undefined, format: 'pdf', paper: 'a4', folder: CHECKOUT.replace(/\/$/, '') });
  });

  it('is a place, a day, a format and a folder', () => {
    const words = `--scope place-darlington --as-of 2015-11-01 --proposals --levels 2 --folded b-x,b-a --focus b-x --hops 3 --dir up --kinds FORUM --mine org-x --route d-1 --way 2 --legend doc-1 --arrangement banded --format png --paper a3 --out ${tmpdir()}`.split(' ');
    expect(askedFor(words)).toEqual({ scope: 'place-darlington', legend: 'doc-1', asOf: '2015-11-01', proposals: true, folding: { levels: 2, open: [], folded: ['b-a', 'b-x'] }, focusing: { id: 'b-x', hops: 3, direction: 'up', kinds: ['FORUM'] }, mine: 'org-x', route: 'd-1', way: 2, arrangement: 'banded', format: 'png', paper: 'a3', folder: tmpdir() });
  });

  it('asks for help', () => {
    expect(askedFor(['--help'])).toBeUndefined();
    for (const format of ['svg', 'png', 'pdf']) expect(usage()).toMatch(new RegExp(`^ +${format} +\\w`, 'm'));
  });

  it.each([
    ['--as-of 2023-02-31', '2023-02-31 is not a day of the calendar'], ['--format gif', 'There is no format gif. Choose one of svg, png, pdf'],
    ['--paper a5', 'There is no paper a5'], ['--arrangement round', 'There is no arrangement round. Choose one of hanging, banded, right, map.'], ['--levels some', 'There is no level some. Choose 1 to 9 or all.'], ['--folded a$b', 'a$b is no id of a box'], ['--hops 2', 'There is nobody to draw it around.'], ['--focus a$b', 'a$b is no id of a party'], ['--focus a --hops 13', '13 is no number of lines. Choose 1 to 12.'], ['--focus a --dir side', 'There is no way side to look. Choose up, down, both.'], ['--route a --way 0', '0 is no number of a way up.'], ['--size 3', '--size'], ['here', 'here'], ['--scope', '--scope'],
  ])('is refused with a sentence: %s', (words, sentence) => {
    expect(() => askedFor(words.split(' '))).toThrow(sentence);
  });
});

it.each([
  [undefined, null, 'asOf=2023-03-15'], ['doc-1', null, 'asOf=2023-03-15&scope=doc-1'],
  // Without the place the page would take that of the newest paper of its day.
  [undefined, '2015-11-01', 'asOf=2023-03-15&compare=2015-11-01&scope=place-moor'],
])('the page that shows scope %s compared with %s: %s', (scope, compareTo, search) => {
  const drawn = { place: 'place-moor', scene: { asOf: '2023-03-15', compareTo, arrangement: 'banded' as const } };
  const folding = { levels: undefined, open: [], folded: [] };
  const plain = { scope, legend: undefined, proposals: false, folding, focusing: undefined, mine: undefined, route: undefined, way: 1, arrangement: 'hanging' } as const;
  expect(addressOfPage(plain, { host: 'localhost', port: 4000 }, drawn)).toBe(`http://localhost:4000/structure?${search}&arrangement=hanging`);
  expect(addressOfPage({ ...plain, folding: { ...folding, levels: 2, folded: ['b-x'] }, arrangement: 'banded' }, { host: 'localhost', port: 4000 }, drawn)).toBe(`http://localhost:4000/structure?${search}&levels=2&folded=b-x&arrangement=banded`);
  expect(addressOfPage({ ...plain, arrangement: undefined }, { host: 'localhost', port: 4000 }, drawn)).toBe(`http://localhost:4000/structure?${search}&arrangement=banded`);
  const marked = { ...plain, focusing: { id: 'b-x', hops: 2, direction: 'up', kinds: [] }, mine: 'org-x', route: 'd-1', way: 2, legend: 'doc-1' } as const;
  expect(addressOfPage(marked, { host: 'localhost', port: 4000 }, drawn)).toBe(`http://localhost:4000/structure?${search}&focus=b-x&dir=up&mine=org-x&route=d-1&way=2&legend=doc-1&arrangement=hanging`);
});
