// What is typed into the look-up box, as a query of the full-text index. What a user types is text and never syntax.
import { joinedWords, normalise } from '#schema/rules/search-text.ts';

/** Enough to tell any of our names from the others; more would only cost. */
const MOST_TOKENS = 12;
/** Longer than any word of ours; the index refuses to look for slips in a word of a thousand letters. */
const LONGEST = 40;
const SLIPS_FROM = 4;
// People type them before names that are printed without: "the care partnership".
const ARTICLES = new Set(['a', 'an', 'the']);

/** The words typed, as the index holds them: lower-case Latin letters and digits only. Articles count only where nothing else was typed. */
export function tokensOf(text: string): readonly string[] {
  const words = normalise(text).split(' ').filter((word) => /^[a-z0-9]+$/u.test(word)).map((word) => word.slice(0, LONGEST));
  const telling = words.filter((word) => !ARTICLES.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_TOKENS);
}

/** Every word must match: as it stands, as the start of a word, joined with a neighbour, or (from 4 letters on) with one slip. No words: undefined. */
export function luceneQuery(tokens: readonly string[]): string | undefined {
  return tokens.length === 0 ? undefined : tokens.map((token, at) => `+(${waysToMatch(token, joinedAt(tokens, at)).join(' ')})`).join(' ');
}

const SMALL_WORDS = new Set(['and', 'for', 'from', 'into', 'with']);

/** Of the words typed those by which things can be told apart. */
export function tellingTokensOf(text: string): readonly string[] {
  return tokensOf(text).filter((token) => token.length > 2 && !SMALL_WORDS.has(token));
}

// What a sentence asks with, and not about.
const ASKING = new Set([
  'who', 'whom', 'whose', 'what', 'which', 'where', 'when', 'why', 'how', 'does', 'did', 'has', 'have', 'had', 'are', 'was', 'were', 'can', 'could', 'should', 'would', 'will', 'may',
  'about', 'tell', 'tells', 'say', 'says', 'paper', 'papers', 'that', 'this', 'there', 'any', 'some', 'our', 'your', 'their', 'show', 'find', 'please', 'got', 'get', 'nobody', 'stand', 'mean', 'means', 'happen', 'happens',
  'late', 'overdue', 'ring', 'phone', 'talk', 'speak', 'ask', 'owns', 'regarding', 'concerning',
]);

/** Of the words of a sentence those that it may be about. */
export function topicTokensOf(text: string): readonly string[] {
  return tellingTokensOf(text).filter((token) => !ASKING.has(token));
}

/** Any of the words may match, as it stands or as the start of a word: for names that nothing bears whole. One word: undefined. */
export function nearQuery(tokens: readonly string[]): string | undefined {
  return tokens.length < 2 ? undefined : tokens.map((token) => `(${formsOf(token).map((form) => `${form}^9 ${form}*^3`).join(' ')})`).join(' ');
}

/** A word in the plural counts without its ending too: who types "boards" may mean a board. */
export function formsOf(token: string): readonly string[] {
  return token.length > SLIPS_FROM && /[^su]s$/u.test(token) ? [token, token.slice(0, -1)] : [token];
}

/** Words that must stand side by side in this order, whatever marks stand between and around them. */
export function phraseOf(text: string): string {
  return `"${text.replaceAll(/["\\]/gu, ' ')}"`;
}

/** The word joined with the one before and the one after: "well being" also means "wellbeing". */
export function joinedAt(tokens: readonly string[], at: number): readonly string[] {
  return joinedWords(tokens.slice(Math.max(0, at - 1), at + 2)).map((joined) => joined.slice(0, LONGEST));
}

/** From four letters on; a number is another one when a digit differs: 2021 is no slip for 2023. */
export function mayHaveASlip(token: string): boolean {
  return token.length >= SLIPS_FROM && !/^\d+$/u.test(token);
}

// The boosts keep the first hundred matches the closest ones; schema/rules/search-ranking.ts has the last word.
function waysToMatch(token: string, joined: readonly string[]): readonly string[] {
  const slips = mayHaveASlip(token) ? [`${token}~1`] : [];
  return [`${token}^9`, `${token}*^3`, ...joined.map((word) => `${word}*^3`), ...slips];
}
