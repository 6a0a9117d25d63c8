// A tree as rows of boxes above columns: who shares a row, who heads a column, who stands at whose side.
import { drawingOf } from '../edge-styles.ts';
import type { Box } from '../geometry.ts';
import type { StructureLine } from '../structure-model.ts';
import { card, detailWidth, detailsOf, type Card, type Wording } from './card.ts';
import type { Cast } from './cast.ts';
import type { Link } from './link.ts';
import { columnBelow, movedBy, type Column, type Family, type Placed } from './column.ts';
import { groupsOf, labelOf, type Group } from './groups.ts';
import { CLEAR, LABEL, type Metrics, type Range } from './metrics.ts';

/** A party beside the one it serves or works with, and the room its line needs. */
export interface Aside { readonly link: Link; readonly card: Card; readonly gap: number; readonly label: string | null }

export interface Block {
  readonly id: string;
  readonly card: Card;
  readonly before: Aside | null;
  readonly after: Aside | null;
  /** Groups whose children stand in the next row; empty for a head of a column. */
  readonly groups: readonly Group[];
  readonly children: readonly Block[];
  readonly isHead: boolean;
}

/** All that layout draws on; `wishes` remembers between rounds what turned out too small. */
export interface Studio {
  readonly cast: Cast;
  readonly metrics: Metrics;
  readonly isFew: boolean;
  /** The picture is of two days. */
  readonly isCompared: boolean;
  readonly wishes: ReadonlyMap<string, number>;
  /** Overlay lines ending at a party: its box must be high enough for them. */
  readonly ends: ReadonlyMap<string, number>;
  /** Boxes and groups already worked out; the same in every round. */
  readonly cards: Map<string, Card>;
  readonly groups: Map<string, readonly Group[]>;
}

/** The tree below a root, its columns headed by the parties `rows` rows down. */
export function blockOf(studio: Studio, root: Link | string, rows: number): Block {
  const id = typeof root === 'string' ? root : root.child;
  const line = typeof root === 'string' ? undefined : root.line;
  const { before, after } = asides(studio, id);
  const isHead = rows === 0;
  const groups = isHead ? [] : groupsBelow(studio, id, id);
  return {
    id, before, after, groups, isHead,
    children: groups.flatMap((group) => group.links.map((link) => blockOf(studio, link, rows - 1))),
    card: cardOf(studio, id, { line, range: isHead ? studio.metrics.head : studio.metrics.top }),
  };
}

/** The list below a head whose box stands at the given place of its band. */
export function columnOf(studio: Studio, { id, card: headCard, box }: Pick<Block, 'id' | 'card'> & { readonly box: Box }): Column {
  const known = columns.get(studio) ?? new Map<string, Column>();
  columns.set(studio, known);
  const { width, height } = box;
  const column = remembered(known, `${id} ${String(width)} ${String(height)}`, () => columnAtEdge(studio, { id, card: headCard, box: { x: 0, y: 0, width, height } }));
  return box.x === 0 ? column : movedBy(column, box.x);
}

/** Of one round: a column is asked for its width, its height and its place. */
const columns = new WeakMap<Studio, Map<string, Column>>();

function columnAtEdge(studio: Studio, head: Placed): Column {
  const { metrics, wishes } = studio;
  const family: Family = {
    groupsBelow: (id) => groupsBelow(studio, id, head.id),
    cardAt: ({ child, line }, level) => cardOf(studio, child, { line, range: level === 1 ? metrics.item : metrics.deeper, wording: briefWhereHeaded(studio) }),
    gutterAfter: (id, list) => wishes.get(`gap:${id}:${String(list)}`) ?? 48,
    gap: metrics.listGap,
    longest: metrics.longest,
  };
  return columnBelow(head, family);
}

/** The party's box with its words; a line that is our reading is named in it. */
export function cardOf(studio: Studio, id: string, { line, range, wording = studio.metrics.hasBands ? 'power' : 'full' }: { readonly line: StructureLine | undefined; readonly range: Range; readonly wording?: Wording }): Card {
  const body = studio.cast.bodies.get(id);
  if (body === undefined) throw new RangeError(`No party ${id} in the structure.`);
  const { isTurned, hasBands } = studio.metrics;
  const wish = studio.wishes.get(`${isTurned ? 'height' : 'width'}:${id}`) ?? 0;
  const high = studio.wishes.get(`${isTurned ? 'width' : 'height'}:${id}`) ?? 0;
  const isReading = line?.basis === 'IMPLIED';
  return remembered(studio.cards, [id, range.min, range.max, wish, high, isReading, wording].join(' '), () => {
    const made = card(body, detailsOf(body, isReading), { min: Math.max(range.min, wish), max: Math.max(range.max, wish), wording });
    return { ...made, height: Math.max(made.height, high, hasBands ? 0 : 30 + 10 * (studio.ends.get(id) ?? 0)) };
  });
}

/** Of what hangs in a list or lies in the tray: in a band the heading tells the kinds. */
export const briefWhereHeaded = ({ metrics }: Studio): Wording => (metrics.hasBands ? 'brief' : 'full');

/** Width of a block with its company and everything below it. */
export function widthOf(studio: Studio, block: Block): number {
  const unit = block.card.width + roomOf(block.before) + roomOf(block.after);
  if (block.isHead) {
    const { width, height } = block.card;
    const column = columnOf(studio, { ...block, box: { x: 0, y: 0, width, height } });
    return Math.max(unit, column.right + roomOf(block.before) + roomOf(block.after));
  }
  const below = block.children.reduce((sum, child) => sum + widthOf(studio, child) + studio.metrics.gutter, -studio.metrics.gutter);
  return Math.max(unit, below);
}

/** Room an aside and its line take beside the box, px. */
export const roomOf = (aside: Aside | null): number => (aside === null ? 0 : aside.gap + aside.card.width);

/** Children in the row or list below: primary ones, and attached parties that find no place at a side. */
function groupsBelow(studio: Studio, id: string, head: string): readonly Group[] {
  return remembered(studio.groups, `${id} ${String(id === head)}`, () => {
    const attached = id === head ? asides(studio, id).rest : studio.cast.attached.get(id) ?? [];
    return groupsOf([...(studio.cast.children.get(id) ?? []), ...attached], studio.isFew);
  });
}

function remembered<T>(known: Map<string, T>, key: string, work: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = work();
  known.set(key, made);
  return made;
}

/** Scrutiny and advice stand to the left of what they serve, partners to the right; who finds no side left hangs below. */
function asides(studio: Studio, id: string): { readonly before: Aside | null; readonly after: Aside | null; readonly rest: readonly Link[] } {
  const links = mayStandBeside(studio, id);
  const partner = links.find((link) => drawingOf(link.line.type) === 'working');
  const server = links.find((link) => link !== partner);
  const second = links.find((link) => link !== partner && link !== server);
  const [left, beside] = server === undefined ? [second, partner] : [server, partner ?? second];
  const rest = (studio.cast.attached.get(id) ?? []).filter((link) => link !== left && link !== beside);
  return { before: asideOf(studio, left), after: asideOf(studio, beside), rest };
}

/** In bands a partner stands beside a root only: a column is no wider than its boxes. */
function mayStandBeside({ metrics, cast }: Studio, id: string): readonly Link[] {
  const links = cast.attached.get(id) ?? [];
  if (metrics.isNarrow) return [];
  if (!metrics.hasBands) return links;
  const isRoot = !cast.hierarchy.parentOf.has(id);
  return links.filter(({ line }) => (isRoot || drawingOf(line.type) !== 'working') && links.filter((other) => other.line.type === line.type).length === 1);
}

function asideOf(studio: Studio, link: Link | undefined): Aside | null {
  if (link === undefined) return null;
  const label = labelOf(link.line, studio.isFew);
  const room = label === null ? 0 : detailWidth(label) + 2 * LABEL.pad + 2 * CLEAR + 12;
  const made = cardOf(studio, link.child, { line: undefined, range: studio.metrics.organisation });
  return { link, label, card: made, gap: Math.max(studio.metrics.gutter, room) };
}
