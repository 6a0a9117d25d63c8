// Which branches of an exported picture are folded, as it is typed on the command line and as the page's address names it.
import { readFolding, typedFolding, unreadIn, type Folding, type TypedFolding } from '../../client/src/graph/folding.ts';

export type { Folding } from '../../client/src/graph/folding.ts';

/** `unread`: the first value that cannot be read; undefined where all can. */
export function foldingTyped(typed: TypedFolding): { readonly folding: Folding; readonly unread: { readonly name: string; readonly value: string } | undefined } {
  return { folding: readFolding(typed), unread: unreadIn(typed)[0] };
}

/** What of an address tells the folding; empty where it is as at first. */
export function searchOfFolding(folding: Folding): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(typedFolding(folding)).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
