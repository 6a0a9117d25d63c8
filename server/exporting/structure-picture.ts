// The structure of a place as a picture that leaves the screen: the same question, layout and facts as on the page.
import type { Day } from '#schema/period.ts';
import { boardScenes } from '../../client/src/graph/board-scenes.ts';
import { hanging } from '../../client/src/graph/layout/hanging.ts';
import type { Scene } from '../../client/src/graph/scene.ts';
import { passagesOf } from '../../client/src/graph/writers/passages.ts';
import type { PaperFacts } from '../../client/src/graph/writers/writer.ts';
import type { Tx } from '../neo4j/tx.ts';
import { structure } from '../questions/structure.ts';

export interface AskPicture {
  readonly asOf: Day;
  readonly proposals: boolean;
  /** A place or a source document; undefined: the place of the newest paper. */
  readonly scope: string | undefined;
}

export interface StructurePicture extends Pick<PaperFacts, 'passages' | 'boards'> { readonly scene: Scene }

/** Undefined: no such scope. */
export async function structurePicture(tx: Tx, { asOf, proposals, scope }: AskPicture): Promise<StructurePicture | undefined> {
  const found = await structure(tx, { asOf, proposals, scope, depth: 2 });
  return found === undefined ? undefined : { scene: hanging(found), passages: passagesOf(found.lines), boards: () => boardScenes(found) };
}
