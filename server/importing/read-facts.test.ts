import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFacts } from './read-facts.ts';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));
const PAPER = '2023-place-plan';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
  cpSync(SEED, folder, { recursive: true, filter: (path) => !path.endsWith(`${sep}example`) });
});
afterEach(() => { rmSync(folder, { recursive: true }); });

const at = (file: string): string => join(folder, PAPER, file);
const edit = (file: string, change: (text: string) => string): void => { writeFileSync(at(file), change(readFileSync(at(file), 'utf8'))); };
const problems = (): readonly string[] => {
  const read = readFacts(folder);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path.join('/')}: ${message}`);
};

it('reads every table of the seed without a problem', () => {
  expect(problems()).toEqual([]);
});

it('refuses a planted bad row in each table of each paper, and names all of them at once', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.csv'));
  // The first column is an identifier in every table; capitals are no identifier.
  for (const file of files) edit(join('..', file), (text) => `${text}Not An Id${','.repeat((text.split('\n')[0] ?? '').split(',').length - 1)}\n`);
  const found = new Set(problems().map((line) => line.split('/').slice(0, 2).join('/')));
  expect([...found].toSorted()).toEqual(files.map((file) => file.replaceAll(sep, '/').replace('.csv', '')).toSorted());
});

describe('a file that is not what it should be', () => {
  it('is refused when it has an unknown column', () => {
    edit('bodies.csv', (text) => text.replace('kindPrinted', 'colour'));
    expect(problems()[0]).toMatch(/^2023-place-plan\/bodies\/0: colour is not a field/);
  });

  it('is refused when a row has a cell too many', () => {
    edit('lines.csv', (text) => `${text}rel-1,PART_OF,b-x,b-y,IN_FORCE,c.x,more\n`);
    expect(problems()[0]).toMatch(/^2023-place-plan\/lines\.csv: The file is not valid/);
  });

  it('is refused when no table has its name', () => {
    writeFileSync(at('boards.csv'), 'id\n');
    expect(problems()).toEqual(['2023-place-plan/boards.csv: boards.csv is not valid: no table of facts has this name.']);
  });

  it.each(['{', '{"id":"doc-001"}'])('is refused when the document is %s', (text) => {
    writeFileSync(at('document.json'), text);
    expect(problems().length).toBeGreaterThan(0);
    expect(problems().every((line) => line.startsWith('2023-place-plan/document'))).toBe(true);
  });

  it.each(['', '{"documents":[]}', '{"documents":["../etc"]}'])('is refused when the manifest is %j', (text) => {
    writeFileSync(join(folder, 'manifest.json'), text);
    expect(problems()).toEqual(['manifest.json: manifest.json is not valid: it must name the folders of the papers.']);
  });

  it('is refused when its folder is missing', () => {
    writeFileSync(join(folder, 'manifest.json'), '{"documents":["2014-plan"]}');
    expect(problems()).toEqual(['2014-plan: The folder is not valid: it does not exist.']);
  });
});

it('reads files with a byte order mark and Windows line ends as the same facts', () => {
  const before = readFacts(folder);
  edit('themes.csv', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(readFacts(folder)).toEqual(before);
});
