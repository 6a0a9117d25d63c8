// Boxes and lines on their final places: the picture without tray, key and stamp.
import { drawingOf } from '../edge-styles.ts';
import { around, coverOf, type Box } from '../geometry.ts';
import { QUIET } from '../palette.ts';
import type { Scene, SceneGroup, SceneLabel } from '../scene.ts';
import type { StructureLine } from '../structure-model.ts';
import { NAME } from '../text-measure.ts';
import type { Studio } from './block.ts';
import type { Plan } from './plan.ts';
import type { Standee } from './scene-bodies.ts';
import { settled, type Settled } from './settle.ts';
import { turnedBox, turnedInk } from './turned.ts';
import { absolute, inked, type Drawn } from './strokes.ts';
import type { Laying } from './wires.ts';
import { bandGroups } from './bands.ts';
import { worded, type Note } from './words.ts';

const BESIDE = 18;

export interface DrawnTree {
  readonly standees: readonly Standee[];
  readonly drawn: readonly Drawn[];
  readonly bundles: Scene['bundles'];
  readonly notes: readonly Note[];
  readonly groups: readonly SceneGroup[];
  readonly extent: Box;
  readonly stretches: Plan['stretches'];
  /** What the key says besides. */
  readonly remarks?: readonly string[];
}

/** Heights settled, lines drawn, words placed. */
export function drawnTree({ isFew, metrics }: Studio, plan: Plan, laying: Laying): DrawnTree {
  const wordy = new Set([
    ...plan.buses.filter(({ group }) => group.label !== null).map(({ group }) => group.id),
    ...laying.wires.filter(({ line }) => mayBeNamed(line)).map(({ line }) => line.id),
  ]);
  const heights = settled(plan, laying, { isLabelled: (owner) => wordy.has(owner), channel: metrics.channel });
  const standees = [...plan.spots.values()].map((spot): Standee => ({ id: spot.id, card: spot.card, standing: spot.standing, box: metrics.isTurned ? turnedBox(absolute(spot, heights)) : absolute(spot, heights) }));
  const ink = inked(plan, laying, { settled: heights, isFew });
  const { drawn, strokes } = metrics.isTurned ? turnedInk(ink) : ink;
  const fixed = new Map(plan.labels.map(({ band, group, label }) => [group.id, loweredTo(heights.tops[band] ?? 0, label)]));
  const groups = stripGroup(plan, heights);
  const boxes = [...standees.map((one) => one.box), ...groups.map((one) => one.box)];
  const edges = metrics.isNarrow ? edgesOf([...boxes, ...strokes.flatMap(({ segments }) => segments.map((one) => coverOf(one)))]) : null;
  const { bundles, notes } = worded(strokes, { boxes, fixed, edges });
  const inner = around([...boxes, ...bundles.flatMap((bundle) => [...bundle.segments.map((one) => coverOf(one)), ...(bundle.label === null ? [] : [bundle.label.box])])]);
  const bands = bandGroups(plan, { tops: heights.tops, inner, boxes: standees, least: metrics.least });
  return { standees, drawn, bundles, notes, groups: [...bands, ...groups], extent: around([inner, ...bands.map(({ box }) => box)]), stretches: plan.stretches };
}

/** A number may stand a little outside the outermost line; a whole word may not make a narrow picture wider. */
function edgesOf(things: readonly Box[]): { readonly x1: number; readonly x2: number } {
  const { x, width } = around(things);
  return { x1: x - BESIDE, x2: x + width + BESIDE };
}

/** A word may come to stand on the line: its lane is wider. */
const mayBeNamed = ({ type, status, basis }: StructureLine): boolean => drawingOf(type) !== 'working' || status !== 'IN_FORCE' || basis === 'IMPLIED';

const loweredTo = (top: number, { text, box }: SceneLabel): SceneLabel => ({ text, box: { ...box, y: box.y + top } });

function stripGroup({ strip }: Plan, { tops }: Settled): readonly SceneGroup[] {
  if (strip === null) return [];
  const box = { ...strip.box, y: tops[strip.band] ?? 0 };
  const top = box.y + Math.round((box.height - 18 * strip.lines.length) / 2);
  const texts = strip.lines.map((text, at) => ({ text, x: box.x, y: top + 18 * at + 14, ...NAME, colour: QUIET, anchor: 'start' as const }));
  return [{ id: 'strip', box, ground: 'none', texts }];
}
