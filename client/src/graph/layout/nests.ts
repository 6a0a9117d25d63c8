// Boxes that stand in each other: whoever hangs from a party stands in its box, under a heading that says how.
import { wordOf } from '../edge-styles.ts';
import { grown, type Box } from '../geometry.ts';
import { INK } from '../palette.ts';
import type { SceneText } from '../scene.ts';
import type { Face } from '../text-measure.ts';
import type { Card } from './card.ts';
import type { Cast } from './cast.ts';
import { groupsOf, labelOf, type Group } from './groups.ts';
import { MAP, type Range } from './metrics.ts';
import { HEADING, planAll, SIDE, SPACE, widthOf, type Nest, type NestPlan, type Part, type Shape, type Stand } from './nest-plan.ts';

const FACE: Face = { size: 12, weight: 'bold' };

/** The party and all that hang from it by a line that makes a hierarchy. */
export function nestOf(cast: Cast, id: string, cardOf: (id: string, width: Range) => Card): Nest {
  const parts = groupsOf(cast.children.get(id) ?? [], true).map((group): Part => ({
    heading: headingOf(group), nests: evened(group.links.map(({ child }) => nestOf(cast, child, cardOf))), lines: group.links.map(({ line }) => line),
  }));
  const isWide = parts.some(({ nests }) => nests.length > 1 || nests.some((nest) => nest.isWide));
  return { id, card: cardOf(id, isWide ? MAP.top : MAP.item), wider: (width) => cardOf(id, { min: width, max: width }), parts, isWide };
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

/** Everybody in their place. */
export function packed(nests: readonly Nest[], shape: Shape): ReadonlyMap<string, Nested> {
  const found = new Map<string, Nested>();
  if (nests.length === 0) return found;
  const { column, laid } = planAll(nests, shape);
  for (const { stands } of laid) settleAll(stands, { x: 0, y: 0, column, found });
  return found;
}

/** Where a part begins, and how wide its columns are. */
interface Corner { readonly x: number; readonly y: number; readonly column: number; readonly found: Map<string, Nested> }

function settleAll(stands: readonly Stand[], { x, y, column, found }: Corner): void {
  for (const { plan, from, span, top, height } of stands) {
    const left = Math.round(x + from * (column + SPACE));
    settle(plan, { x: left, y: y + top, width: Math.round(x + from * (column + SPACE) + widthOf(span, column)) - left, height }, found);
  }
}

/** Wider than it need be, its columns are wider too. */
function settle({ nest: { id, card, wider }, columns, parts }: NestPlan, box: Box, found: Map<string, Nested>): void {
  if (parts.length === 0) {
    found.set(id, { card: wider(box.width), box, head: box, headings: [] });
    return;
  }
  const column = (box.width - 2 * SIDE + SPACE) / columns - SPACE;
  const [left, top] = [box.x + SIDE, box.y + card.height];
  const placed = parts.map(({ from, top: below, ...part }) => ({ ...part, x: left + from * (column + SPACE), y: top + below }));
  const headings = placed.map(({ heading, x, y }): SceneText => ({ text: heading, x: Math.round(x) + 1, y: y + 17, ...FACE, colour: INK, anchor: 'start' }));
  found.set(id, { card, box, head: { ...box, height: card.height }, headings });
  for (const { stands, x, y } of placed) settleAll(stands, { x, y: y + HEADING, column, found });
}

/** Clear of the border of the box it stands in. */
export const isInside = (inner: Box, outer: Box): boolean => {
  const { x, y, width, height } = grown(outer, -LEAST);
  return inner.x >= x && inner.y >= y && inner.x + inner.width <= x + width && inner.y + inner.height <= y + height;
};
const LEAST = 8;
