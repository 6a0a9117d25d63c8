// The words of a cited passage with those around it, out of the lines of an attached document.
import type { NumberedLine } from '#schema/rules/text-lines.ts';

/** As a statement returns it: lines around and in the passage, in any number. */
export interface StoredText {
  /** Id of the claim that cites it. */
  readonly of: string;
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly isChanged: boolean;
  readonly lines: readonly (Omit<NumberedLine, 'text'> & { readonly text: string | null })[];
}

export interface CitedText {
  readonly of: string;
  readonly isChanged: boolean;
  readonly lines: readonly ShownLine[] | null;
}

export interface ShownLine {
  readonly number: number;
  readonly text: string | null;
  readonly isCited: boolean;
}

/** Neighbours on either side, blank lines not counted. */
export const NEIGHBOURS = 2;

/** One text for each claim, in the claims' order; `lines` null where nothing is attached. */
export function citedTexts(claims: readonly string[], stored: readonly StoredText[]): readonly CitedText[] {
  const byClaim = new Map(stored.map((text) => [text.of, text]));
  return [...new Set(claims)].map((of) => {
    const text = byClaim.get(of);
    return text === undefined ? { of, isChanged: false, lines: null } : { of, isChanged: text.isChanged, lines: shownLines(text) };
  });
}

function shownLines({ lineFrom, lineTo, lines }: StoredText): readonly ShownLine[] {
  const inOrder = lines.toSorted((a, b) => a.number - b.number);
  const before = inOrder.filter(({ number }) => number < lineFrom).slice(-NEIGHBOURS);
  const cited = inOrder.filter(({ number }) => number >= lineFrom && number <= lineTo);
  const after = inOrder.filter(({ number }) => number > lineTo).slice(0, NEIGHBOURS);
  return [...before, ...cited, ...after].map(({ number, text }) => ({ number, text, isCited: number >= lineFrom && number <= lineTo }));
}
