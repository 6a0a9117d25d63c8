// How names become the text the look-up box searches, and how what is typed becomes the same kind of text.

const DIACRITICS = /\p{M}/gu;
const APOSTROPHES = /['’‘`]/gu;
const LETTERS_TIED = /(?<![\p{L}\p{N}])(\p{L})&(\p{L})(?![\p{L}\p{N}])/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** Lower case, without diacritics; "&" becomes "and" but closes up between single letters, as in "A&E"; an apostrophe closes up, other punctuation becomes one space. */
export function normalise(text: string): string {
  return text.normalize('NFKD').replaceAll(DIACRITICS, '').toLowerCase()
    .replaceAll(LETTERS_TIED, '$1$2').replaceAll('&', ' and ').replaceAll(APOSTROPHES, '').replaceAll(SEPARATORS, ' ').trim();
}

/**
 * One searchable text from names, other spellings and number phrases; what is missing or said twice is left out.
 * Neighbouring words stand there joined as well, so that "coordinator" finds "co-ordinator" and "wellbeing" finds "well being".
 */
export function searchTextOf(parts: readonly (string | null | undefined)[]): string {
  const texts = parts.map((part) => normalise(part ?? '')).filter((text) => text !== '');
  return [...new Set([...texts, ...texts.flatMap((text) => joinedWords(text.split(' ')))])].join(' ');
}

/** Each word with the next, as one. */
export function joinedWords(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`);
}
