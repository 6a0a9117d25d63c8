// The hanging arrangement: reporting shapes rows and lists, everything else is laid over them.
import type { Scene } from '../scene.ts';
import type { Structure } from '../structure-model.ts';
import { castOf } from './cast.ts';
import { PAGE } from './metrics.ts';
import { pictureOf, studioOf, type Wanted } from './picture.ts';
import { placed } from './place.ts';
import { rowsOfAll } from './rows.ts';

/** The structure as a picture. Same structure in any order of rows: same scene. */
export function hanging(structure: Structure, { metrics = PAGE, ...wanted }: Wanted = {}): Scene {
  const cast = castOf(structure, { isNarrow: metrics.isNarrow && !metrics.isPanel });
  const studio = studioOf(structure, { cast, metrics });
  const rows = rowsOfAll(studio);
  return pictureOf(structure, { ...wanted, studio, cast, arrangement: 'hanging', place: (wished) => placed(wished, rows) });
}
