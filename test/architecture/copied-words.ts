// What a checkout may not hold of the papers: a run of their words, a whole sentence of theirs, a telephone number, an e-mail address.
import type { Tree } from './house.ts';

/** A run of so many words is no name or title as printed, but for those named below. */
const RUN = 11;
/** From so many words on, a sentence of running text is no name. Rows of tables are: they are cited by their printed title. */
const SENTENCE = 6;
// Longer than a run, and a name all the same.
const NAMES = ['Learning from Lives and Deaths - People with a learning disability and autistic people'].map((name) => wordsOf(name).map(({ word }) => word).join(' '));

interface Word {
  readonly word: string;
  /** Counted from 1. */
  readonly line: number;
}

interface Sentence {
  readonly words: readonly string[];
  readonly paper: string;
}

/** What the papers print, as it is looked for. */
export interface Printed {
  /** Each run of words, with its paper. */
  readonly runs: ReadonlyMap<string, string>;
  /** Each sentence, under its first words. */
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
}

/** The runs and the sentences of papers, by their names and texts. */
export function printedIn(papers: Tree): Printed {
  const [runs, sentences] = [new Map<string, string>(), new Map<string, Sentence[]>()];
  for (const [paper, text] of papers) {
    const words = wordsOf(text).map(({ word }) => word);
    for (let at = 0; at + RUN <= words.length; at += 1) runs.set(words.slice(at, at + RUN).join(' '), paper);
    for (const sentence of sentencesOf(text)) {
      const first = sentence.slice(0, SENTENCE).join(' ');
      sentences.set(first, [...sentences.get(first) ?? [], { words: sentence, paper }]);
    }
  }
  return { runs, sentences };
}

/** Each place of the tree where words of a paper stand, once a run. */
export function copiedWords(tree: Tree, printed: Printed): readonly string[] {
  return [...tree].flatMap(([path, text]) => cellsOf(path, text).flatMap((cell) => copiedIn(cell, printed).map((found) => `${path}:${found}`)));
}

function copiedIn(cell: readonly Word[], printed: Printed): readonly string[] {
  const words = cell.map(({ word }) => word);
  const found: string[] = [];
  let at = 0;
  while (at + SENTENCE <= words.length) {
    const copied = copiedFrom(words, at, printed);
    if (copied !== undefined) found.push(`${String(cell[at]?.line)}: words of ${copied.paper}: ${copied.words.join(' ')}`);
    at += copied?.words.length ?? 1;
  }
  return found;
}

/** What of the papers begins at this word. */
function copiedFrom(words: readonly string[], at: number, { runs, sentences }: Printed): Sentence | undefined {
  const sentence = sentences.get(words.slice(at, at + SENTENCE).join(' '))?.find((one) => one.words.every((word, next) => word === words[at + next]));
  if (sentence !== undefined) return sentence;
  const run = words.slice(at, at + RUN);
  const paper = runs.get(run.join(' '));
  return paper === undefined || NAMES.some((name) => name.includes(run.join(' '))) ? undefined : { words: run, paper };
}

/** The words of a file that may stand together: those of one cell of a table, else all of them. */
function cellsOf(path: string, text: string): readonly (readonly Word[])[] {
  if (!path.endsWith('.csv')) return [wordsOf(text)];
  return text.split('\n').flatMap((row, at) => row.split(/,(?! )|\|/u).map((cell) => wordsOf(cell, at + 1)));
}

function wordsOf(text: string, from = 1): readonly Word[] {
  return text.split('\n').flatMap((line, at) => [...line.toLowerCase().matchAll(/[\p{L}\d£%]+/gu)].map(([word]) => ({ word, line: from + at })));
}

/** Sentences of running text, as words; what ends without a stop is a heading, and a line with a tab is a row of a table. */
function sentencesOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').map((line) => (line.includes('\t') ? '' : line));
  const paragraphs = lines.join('\n').split(/\n\s*\n/u);
  return [...lines, ...paragraphs].flatMap((part) => part.split(/(?<=[.!?])\s+/u)).filter((sentence) => /[.!?]\W*$/u.test(sentence))
    .map((sentence) => wordsOf(sentence).map(({ word }) => word)).filter((words) => words.length >= SENTENCE);
}

// 10 or 11 digits after a nought or a country's number, in groups; not a part of a longer number, a decimal or a checksum.
const TELEPHONE = /(?<![\p{L}\d.+-])(?:\+\d{1,3}[ -]?(?:\(0\)[ -]?)?\d{2,4}|\(?0\d{2,4}\)?)[ -]?\d{3,4}[ -]?\d{3,4}(?![\p{L}\d]|[.-]\d)/gu;
const E_MAIL = /[\p{L}\d._%+-]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}/gu;

/** Each telephone number and e-mail address of the tree. */
export function contacts(tree: Tree): readonly string[] {
  return [...tree].flatMap(([path, text]) => text.split('\n').flatMap((line, at) =>
    [...line.matchAll(TELEPHONE), ...line.matchAll(E_MAIL)].map(([found]) => `${path}:${String(at + 1)}: ${found}`)));
}
