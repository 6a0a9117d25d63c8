// What stands around the tree: above it what must be said of the whole; below it the tray, then the key on the left and the stamp on the right.
import { around, bottom, type Box } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import type { Structure } from '../structure-model.ts';
import type { Studio } from './block.ts';
import type { DrawnTree } from './drawn-tree.ts';
import { legendAt, type Shown } from './legend.ts';
import { noticeAbove } from './notice.ts';
import type { Standee } from './scene-bodies.ts';
import { stampAt } from './stamp.ts';
import { trayAt } from './tray.ts';

export interface Surroundings {
  readonly chips: readonly Standee[];
  readonly groups: Scene['groups'];
  readonly legend: Scene['legend'];
  readonly stamp: Scene['stamp'];
  readonly notice: Scene['notice'];
  readonly whole: Box;
}

const BETWEEN = 40;

/** In px of the tree, which stays where it is; `whole` holds the tree too. A panel has neither stamp nor notice. */
export function surroundings(studio: Studio, structure: Structure, tree: DrawnTree): Surroundings {
  const { least } = studio.metrics;
  const { x } = tree.extent;
  const hasTree = tree.standees.length > 0;
  const tray = trayAt(studio, { x, y: hasTree ? bottom(tree.extent) + studio.metrics.aboveTray : 0, width: Math.max(tree.extent.width, least) });
  const above = around([tree.extent, ...(tray === null ? [] : [tray.group.box])]);
  const shown = { bundles: tree.bundles, lines: tree.drawn.map((one) => one.line), bodies: structure.bodies, mine: structure.mine, notes: [...tree.remarks ?? [], ...tree.notes.flatMap(({ number, word }) => (number === null ? [] : [`${number}: ${word}`]))] };
  const { legend, stamp, full } = keyAndStamp(studio, structure, { shown, above: { ...above, x, width: Math.max(above.width, least) } });
  const groups = [...tree.groups, ...(tray === null ? [] : [{ ...tray.group, box: { ...tray.group.box, width: Math.max(tray.group.box.width, full) } }])];
  const chips = (tray?.chips ?? []).map((chip): Standee => ({ ...chip, standing: 'tray' }));
  const below = around([tree.extent, legend.box, ...(stamp === null ? [] : [stamp.box]), ...groups.map((group) => group.box)]);
  const notice = studio.metrics.isPanel ? null : noticeAbove(below, structure.notice);
  return { chips, groups, legend, stamp, notice, whole: around([below, ...(notice === null ? [] : [notice.box])]) };
}

interface Ground { readonly shown: Shown; /** What stands above, in the width that is wanted at least. */ readonly above: Box }

/** Side by side; on a narrow page one below the other. `full`: the width of both. */
function keyAndStamp({ cast, metrics: { isNarrow, isPanel, stamp: widest } }: Studio, structure: Structure, { shown, above }: Ground) {
  const { x, width } = above;
  const y = bottom(above) + 16;
  const beside = isNarrow ? 0 : widest + BETWEEN;
  const legend = legendAt(shown, { x, y, width: width - beside }, isPanel);
  if (isPanel) return { legend, stamp: null, full: width };
  const full = Math.max(width, legend.box.width + beside);
  const room = Math.min(widest, full);
  const stamp = stampAt(structure, cast, { x: x + full - room, y: isNarrow ? bottom(legend.box) + 16 : y, width: room });
  return { legend, stamp, full };
}
