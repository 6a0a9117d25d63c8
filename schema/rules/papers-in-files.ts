// Which file is which paper: by its hash, else by its title or the name it came under. A file that is none, a changed one, and two of one are refused.
import { accepted, problem, refused, type Outcome, type Problem } from '#schema/problem.ts';

/** A paper as the store knows it. */
export interface KnownPaper {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly fileName: string;
  readonly sha256: string;
}

export interface FileFound {
  readonly fileName: string;
  readonly sha256: string;
  readonly text: string;
}

export interface PaperInFile<P, F> {
  readonly paper: P;
  readonly file: F;
  /** The file is not, byte for byte, the copy whose lines are cited. */
  readonly isChanged: boolean;
}

interface Wanted<P, F> {
  readonly papers: readonly P[];
  readonly files: readonly F[];
  readonly mayBeChanged: boolean;
}

/** How far into a file its title may stand, in characters. */
const OPENING = 4_000;

/** Every file with its paper, in the files' order; or every problem of every file. */
export function papersInFiles<P extends KnownPaper, F extends FileFound>({ papers, files, mayBeChanged }: Wanted<P, F>): Outcome<readonly PaperInFile<P, F>[]> {
  const named = files.map((file) => ({ file, paper: paperIn(papers, file) }));
  const problems = named.flatMap((each, at) => problemsWith(each, { earlier: named.slice(0, at), mayBeChanged }));
  if (problems.length > 0) return refused(problems);
  return accepted(named.flatMap(({ file, paper }) => (paper === undefined ? [] : [{ paper, file, isChanged: paper.sha256 !== file.sha256 }])));
}

interface Named {
  readonly file: FileFound;
  readonly paper: KnownPaper | undefined;
}

interface Beside {
  readonly earlier: readonly Named[];
  readonly mayBeChanged: boolean;
}

function problemsWith({ file, paper }: Named, { earlier, mayBeChanged }: Beside): readonly Problem[] {
  const at = [file.fileName];
  if (paper === undefined) return [problem('UNKNOWN_PAPER', at, { file: file.fileName })];
  const details = { file: file.fileName, paper: paper.shortTitle };
  const twins = earlier.filter((other) => other.paper?.id === paper.id);
  return [
    ...(paper.sha256 === file.sha256 || mayBeChanged ? [] : [problem('CHANGED_PAPER', at, details)]),
    ...twins.slice(0, 1).map((twin) => problem('SAME_PAPER_TWICE', at, { ...details, other: twin.file.fileName })),
  ];
}

function paperIn<P extends KnownPaper>(papers: readonly P[], file: FileFound): P | undefined {
  return papers.find(({ sha256 }) => sha256 === file.sha256) ?? titledIn(papers, file) ?? papers.find(({ fileName }) => fileName === file.fileName);
}

// The longest title wins: one paper's title may begin another's.
function titledIn<P extends KnownPaper>(papers: readonly P[], { text }: FileFound): P | undefined {
  const opening = ` ${wordsOf(text.slice(0, OPENING))} `;
  const titled = papers.map((paper) => ({ paper, title: printedTitle(paper) })).filter(({ title }) => title !== '' && opening.includes(` ${title} `));
  return titled.toSorted((a, b) => b.title.length - a.title.length || (a.paper.id < b.paper.id ? -1 : 1))[0]?.paper;
}

// What stands in brackets in a title is ours: what kind of paper it is, and whose.
function printedTitle({ title }: KnownPaper): string {
  return wordsOf(title.replaceAll(/\([^)]*\)/g, ' '));
}

function wordsOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
