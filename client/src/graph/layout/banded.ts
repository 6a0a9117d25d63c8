// The banded arrangement, for board papers: a band across the page for each level, scrutiny and advice beside what they serve, in the shape of a page that lies on its side.
import { around, bottom, right } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import type { Structure } from '../structure-model.ts';
import { bandedCast } from './banded-cast.ts';
import { bandsPlan, type Levels } from './banded-plan.ts';
import { levelsOf, rowsOfBands } from './banded-rows.ts';
import type { Studio } from './block.ts';
import { castOf } from './cast.ts';
import { A3, A4, bandedMetrics, MARGIN, scaleOn, type Metrics, type Sheet } from './metrics.ts';
import { pictureOf, studioOf, type Wanted } from './picture.ts';
import type { Plan } from './plan.ts';
import { trayAt } from './tray.ts';

/** The structure as a picture: as wide as a page of A4 where all of it fits on one, else as wide as shows it largest on a page of A3. Same structure in any order of rows: same scene. */
export function banded(structure: Structure, wanted: Omit<Wanted, 'metrics'> = {}): Scene {
  const told = castOf(structure);
  const cast = bandedCast(told);
  const counts = levelsOf(cast, structure.shape);
  const levels: Levels = { told, rows: rowsOfBands(counts), count: counts.length };
  // One for all widths: a box once worked out serves every width that has it.
  const base = studioOf(structure, { cast, metrics: bandedMetrics(A4.width) });
  const studioFor = (metrics: Metrics): Studio => filled({ ...base, metrics }, levels);
  const drawn = (studio: Studio): Scene => pictureOf(structure, { ...wanted, studio, cast: told, arrangement: 'banded', place: (wished) => bandsPlan(wished, levels) });
  const onA4 = studioFor(bandedMetrics(A4.width));
  if (scaleOn(A4, sizeOf(onA4, levels)) > NEARLY) {
    const scene = drawn(onA4);
    if (scaleOn(A4, scene.bbox) >= 1) return scene;
  }
  const [best = { width: A4.width, studio: onA4 }] = [A4.width, ...WIDTHS].map((width) => tried(width === A4.width ? onA4 : studioFor(bandedMetrics(width)), { width, levels }))
    .toSorted((a, b) => b.scale - a.scale || a.width - b.width);
  const sceneOf = ({ width, studio }: { readonly width: number; readonly studio: Studio }): Scene => {
    let narrowed = studio;
    let scene = drawn(narrowed);
    // Lines between columns may want more room than their boxes leave.
    for (let tries = 0; tries < TRIES && scene.bbox.width > width; tries += 1) {
      narrowed = studioFor({ ...bandedMetrics(width), width: reachOf(bandsPlan(narrowed, levels)) + width - scene.bbox.width });
      scene = drawn(narrowed);
    }
    return scene;
  };
  const scene = sceneOf(best);
  if (best.width === A3.width || scaleOn(A3, scene.bbox) >= 1) return scene;
  const onA3 = sceneOf({ width: A3.width, studio: studioFor(bandedMetrics(A3.width)) });
  return scaleOn(A3, onA3.bbox) > scaleOn(A3, scene.bbox) ? onA3 : scene;
}

/** Wider than A4, up to A3. */
const WIDTHS = [1440, 1680, A3.width] as const;
/** What is so near by a rough measure is tried. */
const NEARLY = 0.85;
/** How often boxes become narrower for lines. */
const TRIES = 2;
/** Rough height of the key and of what stands around it. */
const KEY = 170;

interface Tried { readonly width: number; readonly studio: Studio; /** How large it would be shown on A3. */ readonly scale: number }

const tried = (studio: Studio, { width, levels }: { readonly width: number; readonly levels: Levels }): Tried => ({ width, studio, scale: scaleOn(A3, sizeOf(studio, levels)) });

/** A rough measure before any line is laid. */
function sizeOf(studio: Studio, levels: Levels): Sheet {
  const { metrics } = studio;
  const plan = bandsPlan(studio, levels);
  const tray = trayAt(studio, { x: 0, y: 0, width: metrics.least });
  const trees = plan.bands.reduce((sum, { height }) => sum + height + metrics.channel.bar, 0);
  const extra = reachOf(plan) - metrics.width;
  return { width: metrics.least + 2 * MARGIN + Math.max(0, extra), height: trees + (tray === null ? 0 : bottom(tray.group.box)) + KEY };
}

/** How far boxes reach to the right. */
const reachOf = ({ spots }: Plan): number => right(around([...spots.values()].map(({ box }) => box)));

/** Step by which boxes become narrower, px. */
const STEP = 12;
/** What a box may be wider, so that its name stands in two lines. */
const SPARE = 44;

/** Boxes within their range as wide as lets all trees stand side by side on the page, or on as few bands as can be. */
function filled(studio: Studio, levels: Levels): Studio {
  const { metrics } = studio;
  const { min, max } = metrics.head;
  const withBoxes = (step: number): Studio => ({ ...studio, metrics: withHeads(metrics, min + STEP * step) });
  const planWith = (step: number): Plan => bandsPlan(withBoxes(step), levels);
  const fewest = planWith(0).bands.length;
  const fits = (step: number): boolean => {
    const plan = planWith(step);
    return plan.bands.length <= fewest && reachOf(plan) <= metrics.width;
  };
  // Whatever fits with wide boxes fits with narrower ones.
  let [low, high] = [0, Math.floor((max - min) / STEP)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return withBoxes(low);
}

function withHeads(metrics: Metrics, width: number): Metrics {
  const item = Math.min(metrics.item.max, Math.max(metrics.item.min, width - 40));
  const deeper = Math.min(metrics.deeper.max, Math.max(metrics.deeper.min, item - 28));
  const head = { min: width, max: width + SPARE };
  return { ...metrics, top: head, head, item: { min: item, max: item }, deeper: { min: deeper, max: deeper } };
}
