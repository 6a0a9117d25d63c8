// The structure of a place as a picture that leaves the screen: the same question, layout and facts as on the page.
import type { Day } from '#schema/period.ts';
import { boardScenes } from '../../client/src/graph/board-scenes.ts';
import type { Arrangement } from '../../client/src/graph/arrangements.ts';
import { AT_FIRST, type Folding } from '../../client/src/graph/folding.ts';
import { arranged } from '../../client/src/graph/layout/arranged.ts';
import type { Focusing } from '../../client/src/graph/focusing.ts';
import type { Scene } from '../../client/src/graph/scene.ts';
import type { Mine } from '../../client/src/graph/structure-model.ts';
import { fold } from '../../client/src/graph/transformations/fold.ts';
import { focused, middleOf } from '../../client/src/graph/transformations/focused.ts';
import { markMine } from '../../client/src/graph/transformations/mark-mine.ts';
import { markWay, type WayUp } from '../../client/src/graph/transformations/mark-way.ts';
import { unionOf } from '../../client/src/graph/transformations/union.ts';
import { passagesOf } from '../../client/src/graph/writers/passages.ts';
import type { PaperFacts } from '../../client/src/graph/writers/writer.ts';
import type { Tx } from '../neo4j/tx.ts';
import { structure } from '../questions/structure.ts';

export interface AskPicture {
  readonly asOf: Day;
  readonly proposals: boolean;
  /** A place or a source document; undefined: the place of the newest paper. */
  readonly scope: string | undefined;
  /** A paper by whose own key it is drawn; undefined: the house key. */
  readonly legend?: string | undefined;
  /** A second day to draw on the same picture; undefined: one day. */
  readonly compare?: Day | undefined;
  /** Which branches are folded; undefined: what cannot be read at first. */
  readonly folding?: Folding | undefined;
  /** Around whom it is drawn; undefined: all of it. */
  readonly focusing?: Focusing | undefined;
  /** Whose seats are marked, and which way up; undefined: none. */
  readonly mine?: Mine | undefined;
  readonly wayUp?: WayUp | undefined;
  /** Undefined: hanging lists. */
  readonly arrangement?: Arrangement | undefined;
}

export interface StructurePicture extends Pick<PaperFacts, 'passages' | 'boards'> { readonly scene: Scene; /** Id of the place drawn. */ readonly place: string; /** False where nobody is asked for, or nobody such is in the picture: then all of it is drawn. */ readonly isFocused: boolean }

/** Undefined: no such scope. */
export async function structurePicture(tx: Tx, { compare, folding = AT_FIRST, arrangement, focusing, mine, wayUp, ...ask }: AskPicture): Promise<StructurePicture | undefined> {
  const asked = await structure(tx, { ...ask, depth: 2 });
  // Both days are of one place, whatever place the newest paper of the second day is of.
  const other = asked === undefined || compare === undefined || compare === ask.asOf || isOnePaper(asked, ask.scope) ? undefined : await structure(tx, { ...ask, asOf: compare, scope: ask.scope ?? asked.place.id, depth: 2 });
  const found = asked === undefined || other === undefined ? asked : unionOf(asked, other);
  if (found === undefined) return undefined;
  const near = focused(found, focusing);
  const shown = fold(markMine(near, mine), folding);
  const scene = markWay(await arranged({ structure: shown, arrangement }), wayUp);
  return { place: found.place.id, scene, passages: passagesOf(near.lines), boards: () => boardScenes({ structure: shown, arrangement }, arranged), isFocused: middleOf(found, focusing) !== undefined };
}

// One paper has no second day.
function isOnePaper({ systems }: Pick<NonNullable<Awaited<ReturnType<typeof structure>>>, 'systems'>, scope: string | undefined): boolean {
  return systems.some(({ document }) => document.id === scope);
}
