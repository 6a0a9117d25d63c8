// A structure as a picture in the arrangement that is asked for.
import { USUAL, type Arrangement } from '../arrangements.ts';
import type { Scene } from '../scene.ts';
import type { Structure } from '../structure-model.ts';
import { banded } from './banded.ts';
import { hanging } from './hanging.ts';

const WAYS: Readonly<Record<Arrangement, (structure: Structure) => Scene>> = { hanging: (structure) => hanging(structure), banded: (structure) => banded(structure) };

/** On a page: a panel and a telephone have room for the hanging one only. */
export function arranged(structure: Structure, arrangement: Arrangement = USUAL): Scene {
  return WAYS[arrangement](structure);
}
