// Which branches are folded, as the address of the page names it.
import { readFolding, typedFolding, unreadIn, type TypedFolding } from '../../graph/folding.ts';
import { quoted } from '../../lib/reading.ts';

export type { TypedFolding } from '../../graph/folding.ts';

/** As it is written in an address; what cannot be read is left out. */
export function readFoldingParams({ levels, open, folded }: Readonly<Record<string, unknown>>): Required<TypedFolding> {
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return typedFolding(readFolding({ levels: text(levels), open: text(open), folded: text(folded) }));
}

/** What to say of a folding that cannot be shown; nothing is said where the address names none. */
export function noticesOfFolding(typed: TypedFolding): readonly string[] {
  return unreadIn(typed).map(({ name, value }) => (name === 'levels'
    ? `${quoted(value)} is no number of levels, so as many are shown as can be read at first. Choose the levels above the picture.`
    : `${quoted(value)} names no box, so nothing is ${name === 'open' ? 'opened' : 'folded'} for it.`));
}
