// A structure as a picture in the arrangement that is asked for: by the same function in a browser's worker, on the command line and in tests.
import { USUAL, type Arrangement } from '../arrangements.ts';
import type { Scene } from '../scene.ts';
import type { Structure } from '../structure-model.ts';
import { banded } from './banded.ts';
import { hanging } from './hanging.ts';
import { PAGE, TELEPHONE } from './metrics.ts';

/** A picture that is asked for; plain data, so that it can be sent to a worker. */
export interface Commission {
  readonly structure: Structure;
  /** Undefined: hanging lists. */
  readonly arrangement?: Arrangement | undefined;
  /** For a window in which nothing can stand beside anything: the picture hangs, whatever is asked for. */
  readonly isTelephone?: boolean;
}

/** Same structure in any order of rows: same scene. */
export async function arranged({ structure, arrangement = USUAL, isTelephone = false }: Commission): Promise<Scene> {
  return Promise.resolve(!isTelephone && arrangement === 'banded' ? banded(structure) : hanging(structure, { metrics: isTelephone ? TELEPHONE : PAGE }));
}

/** So many boxes are arranged before anybody notices, by arrangement. */
const FEW: Readonly<Record<Arrangement, number>> = { hanging: 150, banded: 40 };

/** The same picture without waiting; undefined where that could hold up the page. */
export function arrangedAtOnce({ structure, arrangement = USUAL, isTelephone = false }: Commission): Scene | undefined {
  const way = isTelephone ? 'hanging' : arrangement;
  if (structure.bodies.length > FEW[way]) return undefined;
  return way === 'banded' ? banded(structure) : hanging(structure, { metrics: isTelephone ? TELEPHONE : PAGE });
}
