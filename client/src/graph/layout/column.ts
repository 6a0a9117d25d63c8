// A list hanging below its head: items one below the other, each look of line on a trunk of its own to their left.
import { bottom, centreX, centreY, right, type Box, type Point } from '../geometry.ts';
import type { SceneLabel } from '../scene.ts';
import type { Card } from './card.ts';
import { detailWidth } from './card.ts';
import type { Link } from './link.ts';
import type { Group } from './groups.ts';
import { LABEL, LIST, type Metrics } from './metrics.ts';

export interface Placed { readonly id: string; readonly box: Box; readonly card: Card }

/** The whole way of one line, from the child's border to the host's. */
export interface Way { readonly group: Group; readonly link: Link; readonly points: readonly Point[] }

export interface Column {
  readonly items: readonly Placed[];
  readonly ways: readonly Way[];
  readonly labels: readonly { readonly group: Group; readonly label: SceneLabel }[];
  /** Left and right of each list; several where one would be too long. */
  readonly lists: readonly { readonly x1: number; readonly x2: number; readonly ids: readonly string[] }[];
  readonly right: number;
  readonly bottom: number;
}

/** What a column asks about the parties in it. */
export interface Family {
  readonly groupsBelow: (id: string) => readonly Group[];
  /** The card of a list item; level 1 hangs from the head. */
  readonly cardAt: (link: Link, level: number) => Card;
  /** Room wanted to the right of a list of a broken column, px. */
  readonly gutterAfter: (head: string, list: number) => number;
  /** Between items, px. */
  readonly gap: number;
  /** Longest list, and from how many items on it is broken. */
  readonly longest: Metrics['longest'];
}

/** The list below a head, in the head's coordinates. */
export function columnBelow(head: Placed, family: Family): Column {
  const whole = nothingTo({ right: right(head.box), bottom: bottom(head.box) });
  hang(head, family, { level: 1, hung: whole });
  const items = family.groupsBelow(head.id).flatMap((group) => group.links);
  const height = whole.bottom - bottom(head.box);
  if (items.length < family.longest.items || height <= family.longest.height) {
    const ids = whole.items.map((item) => item.id);
    const side = Math.max(right(head.box), whole.right);
    return { ...whole, right: side, lists: [{ x1: head.box.x, x2: side, ids }] };
  }
  return brokenInLists(head, family, Math.ceil(Math.sqrt((1.4 * height) / 240)));
}

interface Hung { readonly items: Placed[]; readonly ways: Way[]; readonly labels: Column['labels'][number][]; right: number; bottom: number }

const nothingTo = (edges: Pick<Hung, 'right' | 'bottom'>): Hung => ({ items: [], ways: [], labels: [], ...edges });

/** What hangs below a host comes after all that is in the list already. */
function hang(host: Placed, family: Family, { level, hung }: { readonly level: number; readonly hung: Hung }): void {
  const groups = family.groupsBelow(host.id);
  const left = host.box.x + indentOf(groups.length, level);
  reach(hung, { right: right(host.box), bottom: bottom(host.box) });
  groups.forEach((group, lane) => {
    const isFirst = lane === 0;
    const trunk = left - LIST.trunk - LIST.lane * lane;
    const label = labelBeside(group, trunk, hung.bottom + (isFirst ? 14 : 8));
    if (label !== null) {
      hung.labels.push({ group, label });
      hung.right = Math.max(hung.right, right(label.box));
    }
    let top = hung.bottom + (isFirst ? LIST.first : family.gap) + (label === null ? 0 : LIST.label - 10) + roomForArrow(group);
    for (const link of group.links) {
      const item = place(link, { x: left, y: top }, { family, level });
      const port = { x: trunk, y: bottom(host.box) };
      const middle = centreY(item.box);
      const way: Way = { group, link, points: [{ x: left, y: middle }, { x: trunk, y: middle }, port] };
      hung.items.push(item);
      hung.ways.push(way);
      hang(item, family, { level: level + 1, hung });
      top = hung.bottom + family.gap;
    }
  });
}

interface Where { readonly family: Family; readonly level: number }

function place(link: Link, { x, y }: Point, { family, level }: Where): Placed {
  const card = family.cardAt(link, level);
  return { id: link.child, card, box: { x, y, width: card.width, height: card.height } };
}

function join(hung: Hung, { items, ways, labels, ...edges }: Hung): void {
  for (const item of items) hung.items.push(item);
  for (const way of ways) hung.ways.push(way);
  for (const label of labels) hung.labels.push(label);
  reach(hung, edges);
}

function reach(hung: Hung, edges: Pick<Hung, 'right' | 'bottom'>): void {
  hung.right = Math.max(hung.right, edges.right);
  hung.bottom = Math.max(hung.bottom, edges.bottom);
}

function indentOf(lanes: number, level: number): number {
  return Math.max(level === 1 ? 36 : 28, LIST.trunk + LIST.lane * (lanes - 1) + 8);
}

const roomForArrow = ({ look }: Group): number => (look.drawing === 'accountable' ? 8 : 0);

/** A label to the right of its trunk, in the gap above the first item it speaks of. */
function labelBeside({ label }: Group, trunk: number, y: number): SceneLabel | null {
  if (label === null) return null;
  return { text: label, box: { x: trunk + 7, y, width: detailWidth(label) + 2 * LABEL.pad, height: LABEL.height } };
}

/** The same column so many px further right. */
export function movedBy(column: Column, by: number): Column {
  const { items, ways, labels, lists } = column;
  return {
    ...column, right: column.right + by,
    items: items.map((item) => ({ ...item, box: { ...item.box, x: item.box.x + by } })),
    ways: ways.map((way) => ({ ...way, points: way.points.map(({ x, y }) => ({ x: x + by, y })) })),
    labels: labels.map(({ group, label }) => ({ group, label: { ...label, box: { ...label.box, x: label.box.x + by } } })),
    lists: lists.map(({ x1, x2, ids }) => ({ x1: x1 + by, x2: x2 + by, ids })),
  };
}

/** A very long list as several, their trunks fed from one bar below the head. */
function brokenInLists(head: Placed, family: Family, wanted: number): Column {
  const groups = family.groupsBelow(head.id);
  const links = groups.flatMap((group) => group.links.map((link) => ({ group, link })));
  const share = Math.ceil(links.length / wanted);
  const bars = groups.map((_, lane) => bottom(head.box) + 22 + 12 * lane);
  const top = bottom(head.box) + 22 + 12 * groups.length + 20;
  const lists: { x1: number; x2: number; ids: readonly string[] }[] = [];
  const all = nothingTo({ right: right(head.box), bottom: bottom(head.box) });
  for (let from = 0, x = head.box.x; from < links.length; from += share) {
    const left = x + indentOf(groups.length, 1);
    const list = nothingTo({ right: left, bottom: top - family.gap });
    for (const { group, link } of links.slice(from, from + share)) {
      const item = place(link, { x: left, y: list.bottom + family.gap }, { family, level: 1 });
      const lane = groups.indexOf(group);
      const points = throughBar(item.box, { trunk: left - LIST.trunk - LIST.lane * lane, bar: bars[lane] ?? top, port: portOf(head.box, lane, groups.length) });
      list.items.push(item);
      list.ways.push({ group, link, points });
      hang(item, family, { level: 2, hung: list });
    }
    lists.push({ x1: x, x2: list.right, ids: list.items.map((item) => item.id) });
    join(all, list);
    x = list.right + family.gutterAfter(head.id, lists.length - 1);
  }
  return { ...all, lists };
}

interface Through { readonly trunk: number; readonly bar: number; readonly port: Point }

function throughBar(box: Box, { trunk, bar, port }: Through): readonly Point[] {
  const middle = centreY(box);
  return [{ x: box.x, y: middle }, { x: trunk, y: middle }, { x: trunk, y: bar }, { x: port.x, y: bar }, port];
}

function portOf(head: Box, lane: number, lanes: number): Point {
  return { x: centreX(head) - 7 * (lanes - 1) + 14 * lane, y: bottom(head) };
}
