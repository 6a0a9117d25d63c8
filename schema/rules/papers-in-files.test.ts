import { expect, it } from 'vitest';
import { papersInFiles, type FileFound, type KnownPaper } from './papers-in-files.ts';

const harbour: KnownPaper = { id: 'doc-h', title: 'Harbour Plan (draft of the Forum)', shortTitle: 'Harbour Plan', fileName: 'h.txt', sha256: 'aa' };
const longer: KnownPaper = { id: 'doc-l', title: 'Harbour Plan: Part 2', shortTitle: 'Part 2', fileName: 'l.txt', sha256: 'bb' };
const papers = [harbour, longer];
const aFile = (over: Partial<FileFound> = {}): FileFound => ({ fileName: 'x.txt', sha256: 'aa', text: 'Anything', ...over });

function found(files: readonly FileFound[], mayBeChanged = false): readonly string[] {
  const outcome = papersInFiles({ papers, files, mayBeChanged });
  if (!outcome.ok) return outcome.problems.map(({ code, path }) => `${code} ${path.join('/')}`);
  return outcome.value.map(({ paper, isChanged }) => `${paper.id}${isChanged ? ' changed' : ''}`);
}

it('knows a paper by its hash, whatever the file says or is called', () => {
  expect(found([aFile({ fileName: 'l.txt', text: 'Harbour Plan: Part 2' })])).toEqual(['doc-h']);
});

it.each([
  ['its title in the opening, marks and brackets aside', aFile({ sha256: 'zz', text: '# **The HARBOUR\nplan**, of 2031' }), 'doc-h'],
  ['the longer of two titles', aFile({ sha256: 'zz', text: 'Harbour Plan – Part 2' }), 'doc-l'],
  ['the name it came under', aFile({ sha256: 'zz', fileName: 'l.txt' }), 'doc-l'],
])('names a changed copy by %s, and takes it only when told to', (_, file, paper) => {
  expect(found([file])).toEqual([`CHANGED_PAPER ${file.fileName}`]);
  expect(found([file], true)).toEqual([`${paper} changed`]);
});

it.each([
  ['a title further in than an opening', `${'word '.repeat(1_000)}Harbour Plan`],
  ['a part of a title', 'Harbour'],
  ['a title inside other words', 'Harbour Planning'],
  ['nothing', ''],
])('does not know a paper by %s', (_, text) => {
  expect(found([aFile({ sha256: 'zz', text })], true)).toEqual(['UNKNOWN_PAPER x.txt']);
});

it('does not take an untitled paper for every file', () => {
  const untitled = { ...harbour, title: '(untitled)' };
  expect(papersInFiles({ papers: [untitled], files: [aFile({ sha256: 'zz', text: '' })], mayBeChanged: true }).ok).toBe(false);
});

it('refuses a second file of one paper, and tells every problem of every file at once', () => {
  expect(found([aFile(), aFile({ fileName: 'y.txt' })])).toEqual(['SAME_PAPER_TWICE y.txt']);
  expect(found([aFile(), aFile({ fileName: 'y.txt', sha256: 'zz', text: 'Harbour Plan' }), aFile({ fileName: 'z.txt', sha256: 'zz' })]))
    .toEqual(['CHANGED_PAPER y.txt', 'SAME_PAPER_TWICE y.txt', 'UNKNOWN_PAPER z.txt']);
});
