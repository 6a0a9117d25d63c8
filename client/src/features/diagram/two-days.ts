// One picture of the one or the two days that the page has answers of.
import { useMemo } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { StructurePictureFragmentDoc, SystemSwitchFragmentDoc, type StructurePictureFragment } from '../../gql/graphql.ts';
import type { Compared } from '../../graph/structure-model.ts';
import { unionOf } from '../../graph/transformations/union.ts';
import { isPaper } from './systems.ts';

export type Answered = FragmentType<typeof StructurePictureFragmentDoc>;
export type Shown = StructurePictureFragment & { readonly compared?: Compared };

/** `other`: the structure of the second day; undefined where one day is shown. */
export function useShown(structure: Answered, other: Answered | undefined): Shown {
  const picture = unmasked(StructurePictureFragmentDoc, structure);
  const second = unmasked(StructurePictureFragmentDoc, other);
  return useMemo(() => (second === undefined ? picture : unionOf<Shown>(picture, second)), [picture, second]);
}

/** Whether the scope is one paper, of which there is no second day. */
export function isAlone(structure: FragmentType<typeof SystemSwitchFragmentDoc> | undefined, scope: string | undefined): boolean {
  return isPaper(unmasked(SystemSwitchFragmentDoc, structure)?.systems ?? [], scope);
}
