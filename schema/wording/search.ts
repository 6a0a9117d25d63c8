// What the look-up box says of what it found.
import type { CitedDocument } from '#schema/answer.ts';
import type { SpokenName } from '#schema/rules/printed-names.ts';
import type { WordKind } from '#schema/vocabulary/words-and-places.ts';
import { sayCount, sayList, withThe } from '#schema/wording/papers.ts';

interface Outcome {
  /** As typed. */
  readonly text: string;
  readonly isBlank: boolean;
  readonly total: number;
  readonly shown: number;
  /** Short forms, products and places that bear the words: they have no page. */
  readonly words: number;
  readonly shownWords: number;
  /** True where nothing holds all words, and what holds most of those it may be about is listed. */
  readonly isNear?: boolean;
}

/** Full sentences, whatever came of the search. */
export function saySearch(outcome: Outcome): string {
  const { words, shownWords } = outcome;
  return shownWords < words ? `${sayThings(outcome)} Of ${String(words)} words of the papers these are the first ${String(shownWords)}.` : sayThings(outcome);
}

function sayThings({ text, isBlank, total, shown, words, isNear = false }: Outcome): string {
  const typed = `“${text.trim()}”`;
  if (isBlank) return 'Type a name, a word of an action, or part of one.';
  if (total === 0 && words > 0) return `Nothing with a page of its own matches ${typed}; ${sayCount(words, 'word of the papers does', 'words of the papers do')}.`;
  if (total === 0) return `Nothing we hold matches ${typed}. Try fewer words, or another spelling.`;
  if (isNear) return `Nothing we hold matches ${typed} as a whole. What comes nearest by its words is listed${shown < total ? `: the first ${String(shown)} of ${String(total)}` : ''}.`;
  if (total === 1) return `One thing matches ${typed}.`;
  return shown < total ? `${String(total)} things match ${typed}. These are the first ${String(shown)}.` : `${String(total)} things match ${typed}.`;
}

/** "as printed in the Integration report 2018"; "a name of ours, which no paper prints"; null where it was not recorded, or only later papers print it. */
export function sayPrintedIn(name: SpokenName | undefined): string | null {
  if (name === undefined) return null;
  if (name.isOurs) return 'a name of ours, which no paper prints';
  return name.papers.length === 0 ? null : `as printed in ${sayPapers(name.papers)}`;
}

interface SpokenWord {
  readonly kind: WordKind;
  readonly text: string;
  readonly aliases: readonly string[];
  readonly expansion: string | null;
  readonly papers: readonly CitedDocument[];
}

const KIND_WORDS: Readonly<Record<WordKind, string>> = { ABBREVIATION: 'a short form', PRODUCT: 'a product', AREA: 'an area', SITE: 'a site' };

/** "PB stands for participatory budgeting, as used in the Better Care Fund plan 2014." */
export function sayWord({ kind, text, aliases, expansion, papers }: SpokenWord): string {
  const used = papers.length === 0 ? '' : `, as used in ${sayPapers(papers)}`;
  const also = aliases.length === 0 ? '' : `, also written ${sayList(aliases.map((alias) => `“${alias}”`))}`;
  if (expansion !== null) return `${text} stands for ${expansion}${used}.`;
  return kind === 'ABBREVIATION' ? `${text} is ${KIND_WORDS[kind]}${used}; no paper spells it out.` : `${text} is ${KIND_WORDS[kind]}${also}${used}.`;
}

function sayPapers(papers: readonly CitedDocument[]): string {
  return sayList([...new Set(papers.map(({ shortTitle }) => withThe(shortTitle)))]);
}
