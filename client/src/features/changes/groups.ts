// The changes of an answer as the page shows them: under one heading what stands together, and long runs of single bodies folded.
import type { ChangeGroupKind, ChangeKind } from '#schema/vocabulary/changes.ts';
import { GROUP_HEADINGS } from '#schema/wording/changes-as-text.ts';

interface Listed {
  readonly kind: ChangeKind;
  readonly group: ChangeGroupKind;
  readonly under: { readonly id: string; readonly name: string } | null;
}

export interface Group<C extends Listed> {
  readonly key: string;
  readonly heading: string;
  /** Changes that stand each on their own row. */
  readonly rows: readonly C[];
  /** Bodies of which nothing is told but that they came or went: one row for a kind. */
  readonly folded: readonly { readonly kind: ChangeKind; readonly changes: readonly C[] }[];
}

/** Fewer than this many of a kind stand as rows. */
const FOLDS_FROM = 4;

/** In the order of the answer, which has groups together. */
export function groupsOf<C extends Listed>(changes: readonly C[]): readonly Group<C>[] {
  const keys = [...new Set(changes.map(keyOf))];
  return keys.map((key) => {
    const own = changes.filter((change) => keyOf(change) === key);
    const kinds = [...new Set(own.map(({ kind }) => kind))];
    const folded = kinds.map((kind) => ({ kind, changes: own.filter((change) => change.kind === kind) }))
      .filter((fold) => own[0]?.group === 'OTHER_BODIES' && fold.changes.length >= FOLDS_FROM);
    return {
      key, heading: own[0] === undefined ? '' : own[0].under?.name ?? GROUP_HEADINGS[own[0].group], folded,
      rows: own.filter(({ kind }) => !folded.some((fold) => fold.kind === kind)),
    };
  });
}

function keyOf({ group, under }: Listed): string {
  return under?.id ?? group;
}
