// A structure as a picture in the arrangement that is asked for: by the same function in a browser's worker, on the command line and in tests.
import { USUAL, type Arrangement } from '../arrangements.ts';
import type { Scene } from '../scene.ts';
import type { Structure } from '../structure-model.ts';
import { banded } from './banded.ts';
import { hanging } from './hanging.ts';
import { map } from './map.ts';
import { PAGE, TELEPHONE } from './metrics.ts';
import type { Wanted } from './picture.ts';
import { right } from './right.ts';

/** A picture that is asked for; plain data, so that it can be sent to a worker. */
export interface Commission {
  readonly structure: Structure;
  /** Undefined: hanging lists. */
  readonly arrangement?: Arrangement | undefined;
  /** For a window in which nothing can stand beside anything: the picture hangs, whatever is asked for. */
  readonly isTelephone?: boolean;
  /** The party the picture is about and the title that says so; undefined: what the structure says. */
  readonly about?: Pick<Wanted, 'focus' | 'title'>;
}

/** Same structure in any order of rows: same scene. */
export async function arranged(commission: Commission): Promise<Scene> {
  const { structure, about } = commission;
  switch (wayOf(commission)) {
    case 'telephone': return hanging(structure, { ...about, metrics: TELEPHONE });
    case 'hanging': return hanging(structure, about);
    case 'banded': return banded(structure, about);
    case 'right': return right(structure, about);
    case 'map': return map(structure, about);
  }
}

/** More cannot be followed by eye from left to right: then the picture hangs. */
export const MOST_RIGHT = 300;

/** Why the boxes hang although something else was asked for; undefined where they do not. */
export function sayTooMany(arrangement: Arrangement, count: number): string | undefined {
  if (arrangement !== 'right' || count <= MOST_RIGHT) return undefined;
  return `${count.toLocaleString('en-GB')} boxes are too many to follow from left to right, so they hang in lists. Up to ${String(MOST_RIGHT)} are drawn that way: show fewer levels, or draw around one body.`;
}

/** So many boxes are arranged before anybody notices; nothing that is yet to be fetched. */
const FEW = { telephone: 150, hanging: 150, banded: 60, right: 0, map: 0 } as const;

/** The same picture without waiting; undefined where that could hold up the page. */
export function arrangedAtOnce(commission: Commission): Scene | undefined {
  const { structure, about } = commission;
  const way = wayOf(commission);
  if (structure.bodies.length > FEW[way]) return undefined;
  if (way === 'banded') return banded(structure, about);
  return way === 'right' || way === 'map' ? undefined : hanging(structure, { ...about, metrics: way === 'telephone' ? TELEPHONE : PAGE });
}

function wayOf({ structure, arrangement = USUAL, isTelephone = false }: Commission): keyof typeof FEW {
  if (isTelephone) return 'telephone';
  return arrangement === 'right' && structure.bodies.length > MOST_RIGHT ? 'hanging' : arrangement;
}
