// The picture with its branches folded as the address asks, and the ways to fold and open them.
import { useMemo } from 'react';
import { readFolding, turned, typedFolding, type Folding, type Levels, type TypedFolding } from '../../graph/folding.ts';
import { fold, levelsShown, unfoldedTo } from '../../graph/transformations/fold.ts';
import type { Scene } from '../../graph/scene.ts';
import type { Structure } from '../../graph/structure-model.ts';

/** The branches of the picture, and how they are folded and opened. */
export interface Folds {
  readonly depth: number;
  readonly levels: Levels;
  /** Some branch is folded, or open, otherwise than its level. */
  readonly hasExceptions: boolean;
  readonly turn: (box: Turned) => void;
  readonly show: (levels: Levels) => void;
  /** Opens the branches a party is folded away in. */
  readonly openTo: (id: string) => void;
}

export type Turned = Pick<Scene['bodies'][number], 'id' | 'tier'>;

export interface Folded<S> { readonly picture: S; readonly folds: Folds }

interface Asked { readonly params: TypedFolding; /** Writes the address; of levels as a step that can be gone back. */ readonly onFolding: (params: TypedFolding, isStep: boolean) => void }

/** The picture with its branches folded as the address asks. */
export function useFolded<S extends Structure>(whole: S, { params, onFolding }: Asked): Folded<S> {
  const { levels, open, folded } = params;
  const folding: Folding = useMemo(() => readFolding({ levels, open, folded }), [levels, open, folded]);
  const picture = useMemo(() => fold(whole, folding), [whole, folding]);
  const shown = useMemo(() => levelsShown(whole, folding), [whole, folding]);
  return {
    picture,
    folds: {
      ...shown, hasExceptions: folding.open.length + folding.folded.length > 0,
      turn: ({ id, tier }) => { onFolding(typedFolding(turned(folding, { id, level: tier + 1 }, shown.levels)), false); },
      show: (next) => { onFolding(typedFolding({ levels: next, open: [], folded: [] }), true); },
      openTo: (id) => { onFolding(typedFolding(unfoldedTo(whole, folding, id)), false); },
    },
  };
}
