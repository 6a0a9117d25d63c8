// The repository holds citations and gists in our own words: no sentence of the papers, and no way to reach anybody in them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contacts, copiedWords, printedIn } from './copied-words.ts';
import { HOUSE, readWhole, type Tree } from './house.ts';

const whole = readWhole();
const a = (files: Readonly<Record<string, string>>): Tree => new Map(Object.entries(files));

const SOURCES = join(HOUSE, '..', 'shared', 'sources');
const areHere = existsSync(SOURCES);

it(areHere ? 'holds no sentence of the papers'
  : 'looks for no sentence of the papers: there is no ../shared/sources beside the checkout', () => {
  const files = areHere ? readdirSync(SOURCES).filter((file) => file.endsWith('.txt')) : [];
  const papers = new Map(files.map((file) => [file, readFileSync(join(SOURCES, file), 'utf8')]));
  const printed = printedIn(papers);
  expect(printed.runs.size > 10_000).toBe(areHere);
  expect(printed.sentences.size > 100).toBe(areHere);
  expect(copiedWords(whole, printed)).toEqual([]);
});

it('looks into every kind of file, packed ones too', () => {
  const paths = [...whole.keys()];
  for (const path of ['README.md', '.ci/run', 'package-lock.json', 'seed/2014-better-care-fund/claims.csv', 'test/first-cut/records.jsonl.gz', 'client/src/ui/styles/_page.scss', 'test/documents/tide-table.txt']) expect(paths).toContain(path);
  expect(whole.get('test/first-cut/records.jsonl.gz')).toContain('"id":"b-hwb-cd"');
  expect(paths.filter((path) => /\.png$|(^|\/)(node_modules|\.git|\.data)(\/|$)/u.test(path))).toEqual([]);
});

const HARBOUR = 'The Harbour Board meets each spring, when the ice has gone and the boats of both islands can reach the quay again.\n\n'
  + 'Owls keep watch over the tide.\n\nRepair the long northern mole again.\tMole\n\nA heading of six plain words';
const printed = printedIn(a({ 'harbour.txt': HARBOUR }));

it.each([
  ['a run of words, whatever breaks the lines and stands between', { 'x.ts': '// Why:\n// each Spring - when the ICE has gone;\n// and the boats of both islands' },
    ['x.ts:2: words of harbour.txt: each spring when the ice has gone and the boats of']],
  ['a long sentence that is whole, once', { 'x.md': 'The harbour board meets each spring when the ice has gone and the boats of both islands can reach the quay again, they say.' },
    ['x.md:1: words of harbour.txt: the harbour board meets each spring when the ice has gone and the boats of both islands can reach the quay again']],
  ['a short sentence that is whole', { 'x.json': '{\n"say": "Owls keep watch over the tide"\n}' }, ['x.json:2: words of harbour.txt: owls keep watch over the tide']],
  ['a cell of a table', { 'x.csv': 'id,gist\n1,"when the ice has gone, and the boats of both islands can"\n' }, ['x.csv:2: words of harbour.txt: when the ice has gone and the boats of both islands']],
])('reports %s, with its line', (...[, tree, found]) => {
  expect(copiedWords(a(tree), printed)).toEqual(found);
});

it.each([
  ['ten words in a row', { 'x.ts': 'when the ice has gone and the boats of both' }],
  ['the printed title of a row of a table', { 'x.csv': '1,Repair the long northern mole again.' }],
  ['a heading', { 'x.csv': '1,A heading of six plain words' }],
  ['cells of a table that only together are a run', { 'x.csv': 'when the ice has gone,and the boats of both,islands can reach' }],
])('lets pass %s', (...[, tree]) => {
  expect(copiedWords(a(tree), printed)).toEqual([]);
});

it('lets pass a printed name that is longer than a run, and not what follows it', () => {
  const name = 'Learning from Lives and Deaths: people with a learning disability and autistic people';
  const report = printedIn(a({ 'report.txt': `${name} looks into them all` }));
  expect(copiedWords(a({ 'x.ts': name }), report)).toEqual([]);
  expect(copiedWords(a({ 'x.ts': `${name} looks` }), report)).toHaveLength(1);
});

it('holds no telephone number and no e-mail address', () => {
  expect(contacts(whole)).toEqual([]);
});

const [AREA, REST] = ['0191', '496'];
it.each([
  [AREA, REST, '0123'].join(' '), `(${AREA}) ${REST} 0123`, `${AREA} ${REST}0123`, ['03000', '496012'].join(' '), ['+44', '191', REST, '0123'].join(' '), `${AREA}${REST}0123`,
  ['harbour.board', 'example.org'].join('@'), ['a', 'nhs.example.net'].join('@'),
])('reports %s', (contact) => {
  expect(contacts(a({ 'x.csv': `id,who\n1,Tel: ${contact}.\n` }))).toEqual([`x.csv:2: ${contact}`]);
});

it.each(['0.01914960123', '1.0191 496 0123', '20191496', '2018-05-25', 'a0191496012', '@tanstack/react-router', 'name@1.2.3', '0001-01-01', '9999-12-31'])('takes %s for neither', (text) => {
  expect(contacts(a({ 'x.ts': text }))).toEqual([]);
});
