// What stands below the tree: the tray, then the key on the left and the stamp on the right.
import { around, bottom, type Box } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import type { Structure } from '../structure-model.ts';
import type { Studio } from './block.ts';
import type { DrawnTree } from './drawn-tree.ts';
import { legendAt } from './legend.ts';
import type { Standee } from './scene-bodies.ts';
import { STAMP_WIDTH, stampAt } from './stamp.ts';
import { trayAt } from './tray.ts';

export interface Surroundings {
  readonly chips: readonly Standee[];
  readonly groups: Scene['groups'];
  readonly legend: Scene['legend'];
  readonly stamp: Scene['stamp'];
  readonly whole: Box;
}

/** Least width of a page's picture: four chips of the tray. */
const LEAST_WIDTH = 912;
const BETWEEN = 40;

export function surroundings(studio: Studio, structure: Structure, tree: DrawnTree): Surroundings {
  const { isPanel } = studio.metrics;
  const { x } = tree.extent;
  const hasTree = tree.standees.length > 0;
  const tray = trayAt(studio, { x, y: hasTree ? bottom(tree.extent) + 24 : 0, width: Math.max(tree.extent.width, LEAST_WIDTH) });
  const above = around([tree.extent, ...(tray === null ? [] : [tray.group.box])]);
  const y = bottom(above) + 16;
  const shown = { bundles: tree.bundles, lines: tree.drawn.map((one) => one.line), bodies: structure.bodies, notes: tree.notes };
  const legend = legendAt(shown, { x, y, width: isPanel ? above.width : Math.max(LEAST_WIDTH, above.width) - STAMP_WIDTH - BETWEEN }, isPanel);
  const full = isPanel ? above.width : Math.max(above.width, LEAST_WIDTH, legend.box.width + STAMP_WIDTH + BETWEEN);
  const stamp = isPanel ? null : stampAt(structure, studio.cast, { x: x + full - STAMP_WIDTH, y, width: STAMP_WIDTH });
  const groups = [...tree.groups, ...(tray === null ? [] : [{ ...tray.group, box: { ...tray.group.box, width: Math.max(tray.group.box.width, full) } }])];
  const chips = (tray?.chips ?? []).map((chip): Standee => ({ ...chip, standing: 'tray' }));
  return { chips, groups, legend, stamp, whole: around([tree.extent, legend.box, ...(stamp === null ? [] : [stamp.box]), ...groups.map((group) => group.box)]) };
}
