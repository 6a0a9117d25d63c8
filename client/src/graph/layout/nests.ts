// Boxes that stand in each other: whoever hangs from a party stands in its box, under a heading that says how.
import { wordOf } from '../edge-styles.ts';
import { grown, type Box } from '../geometry.ts';
import { INK } from '../palette.ts';
import type { SceneText } from '../scene.ts';
import type { StructureLine } from '../structure-model.ts';
import type { Face } from '../text-measure.ts';
import { detailWidth, type Card } from './card.ts';
import type { Cast } from './cast.ts';
import type { Elk, ElkNode } from './elk.ts';
import { groupsOf, labelOf, type Group } from './groups.ts';

/** A party with those in it. */
export interface Nest { readonly id: string; readonly card: Card; readonly parts: readonly Part[]; /** Several stand side by side in it, or in a box in it. */ readonly isWide: boolean }

interface Part { readonly heading: string; readonly nests: readonly Nest[]; readonly lines: readonly StructureLine[] }

export const SPACE = 16;
const SIDE = 14;
const HEADING = 26;
const BETWEEN = 2;
const FACE: Face = { size: 12, weight: 'bold' };

/** The party and all that hang from it by a line that makes a hierarchy. */
export function nestOf(cast: Cast, id: string, cardOf: (id: string, isWide: boolean) => Card): Nest {
  const parts = groupsOf(cast.children.get(id) ?? [], true).map((group): Part => ({
    heading: headingOf(group), nests: evened(group.links.map(({ child }) => nestOf(cast, child, cardOf))), lines: group.links.map(({ line }) => line),
  }));
  const isWide = parts.some(({ nests }) => nests.length > 1 || nests.some((nest) => nest.isWide));
  return { id, card: cardOf(id, isWide), parts, isWide };
}

/** So much higher, px, a box may become for the row it stands in. */
const SPARE = 40;

/** Of boxes that hold nobody each is as high as the highest, so that they stand in rows; not where they differ much. */
export function evened(nests: readonly Nest[]): readonly Nest[] {
  const heights = nests.filter(({ parts }) => parts.length === 0).map(({ card }) => card.height);
  const height = Math.max(0, ...heights);
  if (height - Math.min(...heights) > SPARE) return nests;
  return nests.map((nest) => (nest.parts.length === 0 ? { ...nest, card: { ...nest.card, height } } : nest));
}

/** "Reports to it", "Proposed: reports to it", "It oversees". */
function headingOf({ look, links: [first], isTowardsHost }: Group): string {
  if (first === undefined) return '';
  const word = wordOf(first.line.type);
  const said = (labelOf(first.line, true) ?? word).replace(word, isTowardsHost ? `${word} it` : `it ${word}`);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${look.isOld ? ' (not seen since)' : ''}`;
}

/** Everybody's box; of those that hold others also where their own words stand, and the headings. */
export interface Nested { readonly card: Card; readonly box: Box; readonly head: Box; readonly headings: readonly SceneText[] }

/** How much wider than high the whole is to be, and whatever stands in a box. */
export interface Shape { readonly whole: number; readonly inner: number }

/** Everybody in their place, by ELK's packing of rectangles. */
export function packed(elk: Elk, nests: readonly Nest[], shape: Shape): ReadonlyMap<string, Nested> {
  const children = nests.map((nest) => nodeOf(nest, shape.inner));
  const { children: placed = [] } = children.length === 0 ? {} : elk({ id: 'picture', layoutOptions: { ...PACKED, 'elk.aspectRatio': String(shape.whole), 'elk.padding': paddingOf(0, 0) }, children });
  const found = new Map<string, Nested>();
  nests.forEach((nest, at) => { settle(nest, placed[at], { x: 0, y: 0, found }); });
  return found;
}

const PACKED: Readonly<Record<string, string>> = { 'elk.algorithm': 'rectpacking', 'elk.spacing.nodeNode': String(SPACE) };

const paddingOf = (top: number, side: number): string => `[top=${String(top)},left=${String(side)},bottom=${String(side)},right=${String(side)}]`;

function nodeOf({ id, card, parts }: Nest, shape: number): ElkNode {
  const options = { ...PACKED, 'elk.aspectRatio': String(shape) };
  if (parts.length === 0) return { id, width: card.width, height: card.height };
  const inner = parts.map(({ heading, nests }, at): ElkNode => ({
    id: `${id} ${String(at)}`, children: nests.map((nest) => nodeOf(nest, shape)),
    layoutOptions: { ...options, 'elk.padding': paddingOf(HEADING, 0), ...leastWidth(detailWidth(heading) + 16) },
  }));
  return { id, children: inner, layoutOptions: { ...options, 'elk.spacing.nodeNode': String(SPACE + BETWEEN), 'elk.padding': paddingOf(card.height, SIDE), ...leastWidth(card.width) } };
}

const leastWidth = (width: number): Readonly<Record<string, string>> => ({ 'elk.nodeSize.constraints': 'MINIMUM_SIZE', 'elk.nodeSize.minimum': `(${String(width)},1)` });

interface Corner { readonly x: number; readonly y: number; readonly found: Map<string, Nested> }

function settle({ id, card, parts }: Nest, node: ElkNode | undefined, { x, y, found }: Corner): void {
  const [left, top] = [x + Math.round(node?.x ?? 0), y + Math.round(node?.y ?? 0)];
  const box = { x: left, y: top, width: Math.ceil(node?.width ?? card.width), height: Math.ceil(node?.height ?? card.height) };
  const places = parts.map((_, at) => node?.children?.[at]);
  const headings = parts.map(({ heading }, at): SceneText => ({
    text: heading, x: left + Math.round(places[at]?.x ?? 0) + 1, y: top + Math.round(places[at]?.y ?? 0) + 17, ...FACE, colour: INK, anchor: 'start',
  }));
  found.set(id, { card, box, head: parts.length === 0 ? box : { ...box, height: card.height }, headings });
  parts.forEach(({ nests }, at) => {
    const part = places[at];
    nests.forEach((nest, place) => { settle(nest, part?.children?.[place], { x: left + Math.round(part?.x ?? 0), y: top + Math.round(part?.y ?? 0), found }); });
  });
}

/** Clear of the border of the box it stands in. */
export const isInside = (inner: Box, outer: Box): boolean => {
  const { x, y, width, height } = grown(outer, -LEAST);
  return inner.x >= x && inner.y >= y && inner.x + inner.width <= x + width && inner.y + inner.height <= y + height;
};
const LEAST = 8;
