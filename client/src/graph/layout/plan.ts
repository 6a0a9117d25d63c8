// Where every box stands before lines are laid: bands of boxes from top to bottom, gaps between their blocks, channels between bands.
import type { Box } from '../geometry.ts';
import type { SceneLabel } from '../scene.ts';
import type { Card } from './card.ts';
import type { Link } from './link.ts';
import type { Way } from './column.ts';
import type { Group } from './groups.ts';

/** A free upright passage through a band; the outer ones are endless. */
export interface Gap {
  /** Under this name a wish for more room is kept between rounds. */
  readonly key: string;
  readonly band: number;
  readonly x1: number;
  readonly x2: number;
  /** Closed at the top by a head and its bar: only the channel below can be reached. */
  readonly isTopClosed: boolean;
}

export interface Band { readonly blocks: readonly Block[]; readonly gaps: readonly Gap[]; readonly height: number }

interface Block { readonly x1: number; readonly x2: number }

/** A placed party and the ways into its box. Channel `n` lies above band `n`. */
export interface Spot {
  readonly id: string;
  readonly card: Card;
  /** `y` counts from the top of the band. */
  readonly box: Box;
  readonly band: number;
  readonly standing: 'tree' | 'side' | 'strip';
  readonly top: number | null;
  readonly bottom: number | null;
  readonly left: Gap | null;
  readonly right: Gap | null;
  /** Lines may turn in the gaps at its sides; elsewhere only a straight line to the neighbour is laid there. */
  readonly hasStubs: boolean;
}

/** Lines of a group from children in the next band to their parent, through the channel between. */
export interface Bus { readonly group: Group; readonly host: string; readonly channel: number }

/** A line straight across to the party beside. */
export interface Direct { readonly link: Link; readonly label: string | null }

export interface Plan {
  readonly bands: readonly Band[];
  readonly spots: ReadonlyMap<string, Spot>;
  readonly ways: readonly { readonly band: number; readonly way: Way }[];
  readonly labels: readonly { readonly band: number; readonly group: Group; readonly label: SceneLabel }[];
  readonly buses: readonly Bus[];
  readonly directs: readonly Direct[];
  /** The strip's heading: its band and box; null where there is no strip. */
  readonly strip: { readonly band: number; readonly box: Box; readonly lines: readonly string[] } | null;
  /** Parts of the picture that run across it under a heading at their left, from top to bottom; none where the arrangement has no such parts. */
  readonly stretches: readonly Stretch[];
  /** How many branches of trunks a line crosses that runs through the channel from one place to another; left out where that is not to decide its way. */
  readonly crossed?: (channel: number, x1: number, x2: number) => number;
}

/** Its first and last edge: a band, and how far below the top of it. */
export interface Stretch { readonly id: string; readonly title: string; /** What stands in it, in a few words. */ readonly words: string; readonly from: Edge; readonly to: Edge }

interface Edge { readonly band: number; readonly y: number }

/** The gaps of a band whose blocks stand apart from each other. */
export function gapsOf(band: number, blocks: readonly Pillar[]): readonly Gap[] {
  const sorted = blocks.toSorted((a, b) => a.x1 - b.x1);
  const ends: readonly (Pillar | undefined)[] = [undefined, ...sorted, undefined];
  return ends.slice(1).map((after, at) => gapOf(band, ends[at], after));
}

/** A block by the name under which room before it is wished for; lists under one head name it. */
export interface Pillar extends Block { readonly key: string; readonly head?: string }

const isOneHead = (before: Pillar | undefined, after: Pillar | undefined): boolean => before?.head !== undefined && before.head === after?.head;

function gapOf(band: number, before: Pillar | undefined, after: Pillar | undefined): Gap {
  const sides = { band, x1: before?.x2 ?? -Infinity, x2: after?.x1 ?? Infinity, isTopClosed: isOneHead(before, after) };
  return { ...sides, key: after === undefined ? `gap:after ${before?.key ?? ''}` : `gap:${after.key}` };
}
