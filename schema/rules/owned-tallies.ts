// What an owner is owner of, and how many of each kind an answer holds.
import { LABEL_OF_OWNED, OWNED_KINDS, type OwnedKind } from '#schema/vocabulary/owned-kinds.ts';
import { OWNED_HEADINGS } from '#schema/wording/owned-kinds.ts';

interface OwnedTally {
  readonly kind: OwnedKind;
  readonly say: string;
  readonly count: number;
}

/** The kind of a thing with these labels. Throws where nobody may own it: the statement asked for a wrong label. */
export function ownedKindOf(labels: readonly string[]): OwnedKind {
  const kind = OWNED_KINDS.find((one) => labels.includes(LABEL_OF_OWNED[one]));
  if (kind === undefined) throw new TypeError(`Nobody may own a ${labels.join(', ')}.`);
  return kind;
}

/** Only kinds that there are, in the order of the closed list. */
export function ownedTallies(rows: readonly { readonly kind: OwnedKind }[]): readonly OwnedTally[] {
  return OWNED_KINDS.map((kind) => ({ kind, say: OWNED_HEADINGS[kind], count: rows.filter((row) => row.kind === kind).length })).filter(({ count }) => count > 0);
}
