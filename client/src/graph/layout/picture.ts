// A picture as whatever arrangement draws it: boxes placed and lines laid in rounds, words, what stands around it, and all that is told of it.
import { USUAL_KEY, type HouseKey } from '#schema/vocabulary/house-keys.ts';
import type { Arrangement } from '../arrangements.ts';
import { drawingOf, lookOf } from '../edge-styles.ts';
import { grown } from '../geometry.ts';
import { compare } from '../primary-parents.ts';
import type { Scene, SceneLegend, SceneLine, SceneUndrawn } from '../scene.ts';
import type { Structure, StructureLine } from '../structure-model.ts';
import type { Studio } from './block.ts';
import { detailsOf, saysOf } from './card.ts';
import type { Cast } from './cast.ts';
import type { DrawnTree } from './drawn-tree.ts';
import { FEW_LINES } from './groups.ts';
import { MARGIN, type Metrics } from './metrics.ts';
import type { Plan } from './plan.ts';
import { withRoomForWords } from './room-for-words.ts';
import { sceneBodies } from './scene-bodies.ts';
import { stampLines } from './stamp.ts';
import type { Drawn } from './strokes.ts';
import { surroundings } from './surroundings.ts';
import { laid, type Laying } from './wires.ts';

export interface Wanted { readonly metrics?: Metrics; /** The party the picture is about. */ readonly focus?: string; readonly title?: string }

/** Rounds in which boxes and gaps may still grow; then lines that found no room are left to the list. */
const ROUNDS = 30;

/** All that the layout of a structure draws on, before anything is wished for. */
export function studioOf(structure: Structure, { cast, metrics }: Pick<Studio, 'cast' | 'metrics'>): Studio {
  const isFew = structure.lines.length <= FEW_LINES && !metrics.isNarrow;
  return { cast, metrics, isFew, isCompared: structure.compared !== undefined, wishes: new Map(), ends: endsOf(cast), cards: new Map(), groups: new Map() };
}

interface Arranged extends Omit<Wanted, 'metrics'> {
  readonly arrangement: Arrangement;
  readonly studio: Studio;
  /** Who plays which part in what is told; `studio` may place some of them otherwise. */
  readonly cast: Cast;
  readonly place: (studio: Studio) => Plan;
}

/** The structure with its boxes placed by `place`, as often as it takes until every line has room. */
export function pictureOf(structure: Structure, { place, ...rest }: Arranged): Scene {
  return sceneFrom(structure, { ...rest, tree: withRoomForWords(rest.studio, (wished) => inRounds(wished, place)) });
}

/** The picture of boxes and lines on their final places, with what stands around them and all that is told. */
export function sceneFrom(structure: Structure, { arrangement, studio, cast, tree, focus, title }: Omit<Arranged, 'place'> & { readonly tree: DrawnTree }): Scene {
  const { chips, groups, legend, stamp, notice, whole } = surroundings(studio, structure, tree);
  const says = stampLines(structure, cast);
  const { key = USUAL_KEY } = structure;
  return {
    place: structure.place.name, revision: structure.at.revision, asOf: structure.at.asOf, compareTo: structure.compared?.earlier ?? null, proposals: structure.at.proposals, arrangement, key, bbox: grown(whole, MARGIN),
    title: title ?? `${structure.place.name}: ${subjectOf(structure)}`, description: [...saidFirst(structure), ...sayBands(tree), ...says].join('. '), says, sourceNote: says.at(-1) ?? '',
    bodies: sceneBodies(cast, [...tree.standees, ...chips], focus ?? structure.focus ?? null),
    lines: tree.drawn.map(sceneLine).toSorted((a, b) => compare(a.id, b.id)), bundles: tree.bundles.map((bundle) => ({ ...bundle, look: { ...bundle.look, key } })), groups, legend: legendBy(legend, key), stamp, notice,
    cuts: cast.hierarchy.cuts, undrawn: undrawnOf(studio.cast, tree.drawn), away: awayIn(structure),
  };
}

/** Places and words are the same by any key: only what is dashed differs. */
function legendBy(legend: SceneLegend, key: HouseKey): SceneLegend {
  return { ...legend, entries: legend.entries.map((entry) => (entry.sample.is === 'line' ? { ...entry, sample: { ...entry.sample, look: { ...entry.sample.look, key } } } : entry)) };
}

/** What must be said before anything else: that all is invented; what changed between two days. */
function saidFirst({ notice, compared }: Structure): readonly string[] {
  return [...(notice === null ? [] : [notice]), ...(compared === undefined ? [] : [compared.say.replace(/\.$/, '')])];
}

/** What the headings at the left say. */
function sayBands({ stretches }: DrawnTree): readonly string[] {
  const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  const said = stretches.map(({ title, words }) => [title, ...(words === '' ? [] : [words])].map(lowered).join(', ')).join('; ');
  return said === '' ? [] : [`In bands from the top: ${said}`];
}

/** What the picture is about: never "who reports" where no paper says so. */
function subjectOf({ lines, compared, away }: Structure): string {
  if (compared !== undefined) return 'what changed between two dates';
  const drawn = new Set([...lines, ...away?.lines ?? []].map((line) => drawingOf(line.type)));
  if (drawn.has('reporting') || drawn.has('accountable')) return 'who reports to whom';
  return drawn.has('containing') ? 'what is part of what' : 'bodies and the lines between them';
}

/** Lines left out because they would fill the picture, and those that found no room. */
function undrawnOf({ undrawn, overlays }: Cast, drawn: readonly Drawn[]): Scene['undrawn'] {
  const seen = new Set(drawn.map((one) => one.line.id));
  return [...undrawn, ...overlays.filter((line) => !seen.has(line.id))].map(told).toSorted((a, b) => compare(a.id, b.id));
}

const told = ({ id, say, change = null }: StructureLine): SceneUndrawn => ({ id, say, isChanged: change !== null });

function awayIn({ away }: Structure): Scene['away'] {
  return {
    bodies: (away?.bodies ?? []).map(({ body, under }) => ({ id: body.id, name: body.name, party: body.party, change: body.change?.kind ?? null, under, details: saysOf(body, detailsOf(body, false)) })),
    lines: (away?.lines ?? []).map(told),
  };
}

function endsOf({ overlays }: Cast): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { from, to } of overlays) for (const id of [from, to]) ends.set(id, (ends.get(id) ?? 0) + 1);
  return ends;
}

/** Places boxes and lays lines until every line has room. */
function inRounds(base: Studio, place: Arranged['place']): { readonly plan: Plan; readonly laying: Laying } {
  let studio = base;
  for (let round = 1; ; round += 1) {
    const plan = place(studio);
    const laying = laid(plan, base.cast.overlays, studio.wishes);
    const hasRoom = [...laying.wishes].every(([key, wish]) => studio.wishes.get(key) === wish);
    if (hasRoom || round === ROUNDS) return { plan, laying };
    studio = { ...studio, wishes: laying.wishes };
  }
}

function sceneLine({ line, points, bundle }: Drawn): SceneLine {
  const { id, from, to, type, status, certainty, basis, say, change = null } = line;
  return { id, from, to, type, drawing: drawingOf(type), look: lookOf(line).id, points, bundle, status, certainty, basis, change, say };
}

