// The sizes of paper the structure can be printed on, as its address names them.
import { quoted } from '../../lib/reading.ts';

const PAPERS = ['a4', 'a3'] as const;
export type Paper = (typeof PAPERS)[number];

/** Undefined: the page itself, not its sheets. */
export function paperOf(value: unknown): Paper | undefined {
  return PAPERS.find((known) => known === value);
}

/** What to say of a paper that there is not; nothing is said where the address names none. */
export function noticesOfPaper(value = ''): readonly string[] {
  return value === '' || paperOf(value) !== undefined ? [] : [`${quoted(value)} is no size of paper that this page knows, so the page itself is shown. Choose A4 or A3 under “Download or print”.`];
}
