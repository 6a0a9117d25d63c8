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
  const whole = hang(head, family, 1);
  const items = family.groupsBelow(head.id).flatMap((group) => group.links);
  const height = whole.bottom - bottom(head.box);
  if (items.length < family.longest.items || height <= family.longest.height) {
    const ids = whole.items.map((item) => item.id);
    const side = Math.max(right(head.box), whole.right);
    return { ...whole, right: side, lists: [{ x1: head.box.x, x2: side, ids }] };
  }
  return brokenInLists(head, family, Math.ceil(Math.sqrt((1.4 * height) / 240)));
}

type Hung = Omit<Column, 'lists'>;
const NOTHING: Hung = { items: [], ways: [], labels: [], right: 0, bottom: 0 };

function hang(host: Placed, family: Family, level: number): Hung {
  const groups = family.groupsBelow(host.id);
  const left = host.box.x + indentOf(groups.length, level);
  let hung: Hung = { ...NOTHING, right: right(host.box), bottom: bottom(host.box) };
  groups.forEach((group, lane) => {
    const isFirst = lane === 0;
    const trunk = left - LIST.trunk - LIST.lane * lane;
    const label = labelBeside(group, trunk, hung.bottom + (isFirst ? 14 : 8));
    if (label !== null) hung = { ...hung, labels: [...hung.labels, { group, label }], right: Math.max(hung.right, right(label.box)) };
    let top = hung.bottom + (isFirst ? LIST.first : family.gap) + (label === null ? 0 : LIST.label - 10) + roomForArrow(group);
    for (const link of group.links) {
      const item = place(link, { x: left, y: top }, { family, level });
      const below = hang(item, family, level + 1);
      const port = { x: trunk, y: bottom(host.box) };
      const middle = centreY(item.box);
      const way: Way = { group, link, points: [{ x: left, y: middle }, { x: trunk, y: middle }, port] };
      hung = joined(hung, { ...below, items: [item, ...below.items], ways: [way, ...below.ways] });
      top = hung.bottom + family.gap;
    }
  });
  return hung;
}

interface Where { readonly family: Family; readonly level: number }

function place(link: Link, { x, y }: Point, { family, level }: Where): Placed {
  const card = family.cardAt(link, level);
  return { id: link.child, card, box: { x, y, width: card.width, height: card.height } };
}

function joined(a: Hung, b: Hung): Hung {
  return {
    items: [...a.items, ...b.items], ways: [...a.ways, ...b.ways], labels: [...a.labels, ...b.labels],
    right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom),
  };
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

/** A very long list as several, their trunks fed from one bar below the head. */
function brokenInLists(head: Placed, family: Family, wanted: number): Column {
  const groups = family.groupsBelow(head.id);
  const links = groups.flatMap((group) => group.links.map((link) => ({ group, link })));
  const share = Math.ceil(links.length / wanted);
  const bars = groups.map((_, lane) => bottom(head.box) + 22 + 12 * lane);
  const top = bottom(head.box) + 22 + 12 * groups.length + 20;
  const lists: { x1: number; x2: number; ids: readonly string[] }[] = [];
  let all: Hung = { ...NOTHING, right: right(head.box), bottom: bottom(head.box) };
  for (let from = 0, x = head.box.x; from < links.length; from += share) {
    const left = x + indentOf(groups.length, 1);
    let list: Hung = { ...NOTHING, right: left, bottom: top - family.gap };
    for (const { group, link } of links.slice(from, from + share)) {
      const item = place(link, { x: left, y: list.bottom + family.gap }, { family, level: 1 });
      const lane = groups.indexOf(group);
      const below = hang(item, family, 2);
      const points = throughBar(item.box, { trunk: left - LIST.trunk - LIST.lane * lane, bar: bars[lane] ?? top, port: portOf(head.box, lane, groups.length) });
      list = joined(list, { ...below, items: [item, ...below.items], ways: [{ group, link, points }, ...below.ways] });
    }
    lists.push({ x1: x, x2: list.right, ids: list.items.map((item) => item.id) });
    all = joined(all, list);
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
