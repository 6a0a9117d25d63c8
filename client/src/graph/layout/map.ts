// The map: whoever hangs from a party stands in its box. No line is drawn; what is no hierarchy is said in the boxes where it fits.
import { wordOf } from '../edge-styles.ts';
import { around } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import type { Structure, StructureLine } from '../structure-model.ts';
import { card, detailsOf, type Card } from './card.ts';
import { castOf, type Cast } from './cast.ts';
import type { DrawnTree } from './drawn-tree.ts';
import { FEW_LINES } from './groups.ts';
import { A3, MAP, scaleOn, type Range } from './metrics.ts';
import type { Nest, Shape } from './nest-plan.ts';
import { evened, nestOf, packed, type Nested } from './nests.ts';
import { sceneFrom, studioOf, type Wanted } from './picture.ts';

/** The structure as a picture. Same structure in any order of rows: same scene. */
export function map(structure: Structure, { focus = structure.focus, ...wanted }: Omit<Wanted, 'metrics'> = {}): Scene {
  const told = castOf(structure);
  const attached = [...told.attached.values()].flat();
  const overlays = [...told.overlays, ...attached.map(({ line }) => line)];
  const spoken = spokenIn({ ...told, overlays }, focus);
  const cast: Cast = { ...told, overlays, attached: new Map(), unsaid: overlays.length - spoken.length };
  const studio = studioOf(structure, { cast, metrics: MAP });
  const tops = [...told.roots, ...attached.map(({ child }) => child), ...told.strip].map((id) => nestOf(cast, id, (party, width) => boxSaying(cast, party, { spoken, width })));
  const nests = evened(tops).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const drawn = (shape: Shape): Scene => sceneFrom(structure, {
    ...wanted, ...(focus === undefined ? {} : { focus }), arrangement: 'map', studio, cast: { ...told, unsaid: cast.unsaid ?? 0 }, tree: treeOf(told, packed(nests, shape)),
  });
  const [first = drawn({ whole: 1, inner: 1 }), ...others] = SHAPES.map(drawn);
  return others.reduce((best, scene) => (isBetter(scene, best) ? scene : best), first);
}

/** Larger on a page of A3; where that is hardly so, the smaller. */
function isBetter({ bbox: one }: Scene, { bbox: other }: Scene): boolean {
  const gain = scaleOn(A3, one) / scaleOn(A3, other);
  return gain > HARDLY || (gain > 1 / HARDLY && one.width * one.height < other.width * other.height);
}

const HARDLY = 1.02;

/** How wide boxes and the whole may be for their height. */
const SHAPES: readonly Shape[] = [1.3, 1.8, 2.6, 3.6].flatMap((inner) => [1.2, 1.7, 2.4].map((whole) => ({ whole, inner })));

function treeOf({ children, attached, strip }: Cast, places: ReadonlyMap<string, Nested>): DrawnTree {
  const nested = [...children.values()].flat();
  const beside = new Set([...attached.values()].flat().map(({ child }) => child));
  return {
    standees: [...places].map(([id, place]) => ({ id, ...place, standing: beside.has(id) ? 'side' : strip.includes(id) ? 'strip' : 'tree' })),
    drawn: nested.map(({ line }) => ({ line, points: [], bundle: '' })), bundles: [], notes: [], groups: [], stretches: [],
    extent: around([...places.values()].map(({ box }) => box)), remarks: nested.length === 0 ? [] : [KEY],
  };
}

const KEY = 'A box in another: the heading above it says how it stands to the one it is in';

/** Boxes in it. */
const sizeOf = ({ parts }: Nest): number => parts.flatMap(({ nests }) => nests).reduce((sum, nest) => sum + sizeOf(nest), 1);

interface Spoken { readonly in: string; readonly say: string; readonly line: StructureLine }

/** Lines that are said in words in the box of one end: all where there are few, else those of the party it is drawn around, and those that place a party. */
function spokenIn({ bodies, overlays, attached }: Cast, focus: string | undefined): readonly Spoken[] {
  const placing = new Set([...attached.values()].flat().map(({ line }) => line.id));
  const nameOf = (id: string): string => bodies.get(id)?.name ?? '';
  return overlays.filter((line) => overlays.length <= FEW_LINES || placing.has(line.id) || line.from === focus || line.to === focus).map((line) => {
    const word = wordOf(line.type);
    if (line.to === focus) return { line, in: line.to, say: `${nameOf(line.from)} ${word} it${standingOf(line)}` };
    return { line, in: line.from, say: `${word.charAt(0).toUpperCase()}${word.slice(1)} ${nameOf(line.to)}${standingOf(line)}` };
  });
}

function standingOf({ status, basis }: StructureLine): string {
  const said = [...(status === 'PROPOSED' ? ['proposed'] : status === 'AGREED' ? ['agreed'] : []), ...(basis === 'IMPLIED' ? ['our reading'] : [])];
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function boxSaying(cast: Cast, id: string, { spoken, width }: { readonly spoken: readonly Spoken[]; readonly width: Range }): Card {
  const body = cast.bodies.get(id);
  if (body === undefined) throw new RangeError(`No party ${id} in the structure.`);
  const isReading = cast.hierarchy.parentOf.get(id)?.line.basis === 'IMPLIED';
  return card(body, [...detailsOf(body, isReading), ...spoken.filter((one) => one.in === id).map(({ say }) => say)], width);
}
