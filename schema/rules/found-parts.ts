// Which parts of a name are what was typed, for whoever looks down a list of names.
import { tokensOf } from '#schema/rules/search-query.ts';
import { normalise } from '#schema/rules/search-text.ts';

export interface NamePart {
  readonly text: string;
  readonly isFound: boolean;
}

/** The name in pieces that make it up again: words typed, whole or as their start, are found; a slip is not. */
export function foundParts(typed: string, name: string): readonly NamePart[] {
  const tokens = tokensOf(typed).toSorted((a, b) => b.length - a.length);
  return name.split(/([\p{L}\p{N}\p{M}]+)/u).flatMap((piece, at) => {
    const found = at % 2 === 0 ? 0 : lengthFound(tokens, piece);
    return [{ text: piece.slice(0, found), isFound: true }, { text: piece.slice(found), isFound: false }].filter(({ text }) => text !== '');
  });
}

function lengthFound(tokens: readonly string[], word: string): number {
  const plain = normalise(word);
  const token = tokens.find((one) => plain.startsWith(one));
  if (token === undefined) return 0;
  // A letter that is two when it is plain leaves no place to cut at.
  return plain.length === word.length ? token.length : word.length;
}
