// Text inside a Mermaid label. Mermaid reads quotes, brackets, hashes, directives and Markdown out of labels, so all but plain signs become numbers.
import { oneLine } from './one-line.ts';

const PLAIN = /[^\p{L}\p{M}\p{N} .,'’‘()/·–—-]/gu;
/** A list of Markdown, which Mermaid refuses to draw. */
const LIST_MARK = /^(\d*)([.)-])/u;

/** Fit to stand between double quotes; drawn as the text that was given. */
export function mermaidText(text: string): string {
  return oneLine(text).replace(PLAIN, numbered).replace(LIST_MARK, (_, digits: string, mark: string) => `${digits}${numbered(mark)}`);
}

const numbered = (sign: string): string => `#${String(sign.codePointAt(0))};`;
