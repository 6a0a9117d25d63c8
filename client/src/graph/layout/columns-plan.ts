// A picture from left to right as the plan of one from top to bottom: a column is a band, its boxes lie on their sides. Turned when it is drawn.
import { centreX, type Box } from '../geometry.ts';
import { cardOf, type Studio } from './block.ts';
import type { Card } from './card.ts';
import type { Cast } from './cast.ts';
import { groupsOf } from './groups.ts';
import { gapsOf, type Band, type Bus, type Gap, type Plan, type Spot } from './plan.ts';

/** Between two boxes of a column, px. */
export const GAP = 18;

export interface Columns {
  readonly levels: ReadonlyMap<string, number>;
  /** The wished middle of each box. */
  readonly ranks: ReadonlyMap<string, number>;
  /** The parts of all parties, wherever they are placed. */
  readonly told: Cast;
}

/** Column of each party but those in the tray, from 0, in the order of a walk. */
export function levelsIn(cast: Cast): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const waiting = cast.roots.map((id) => ({ id, level: 0 })).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, level } = next;
    if (levels.has(id)) continue;
    levels.set(id, level);
    waiting.push(...linksBelow(cast, id).map(({ child }) => ({ id: child, level: level + 1 })).toReversed());
  }
  return levels;
}

const linksBelow = ({ children, attached }: Cast, id: string) => [...children.get(id) ?? [], ...attached.get(id) ?? []];

/** The box of a party; a line that is our reading is named in it. */
export function cardIn(studio: Studio, id: string): Card {
  const { hierarchy, attached } = studio.cast;
  const line = hierarchy.parentOf.get(id)?.line ?? [...attached.values()].flat().find(({ child }) => child === id)?.line;
  return cardOf(studio, id, { line, range: studio.metrics.item });
}

/** Places every party with a line. */
export function columnsPlan(studio: Studio, { levels, ranks, told }: Columns): Plan {
  const cards = new Map([...levels.keys()].map((id) => [id, cardIn(studio, id)]));
  const tops = raised(studio, { levels, cards, tops: spread(studio, { levels, ranks, cards }) });
  const count = Math.max(-1, ...levels.values()) + 1;
  const bands = Array.from({ length: count }, (_, band): Band => {
    const own = [...cards].filter(([id]) => levels.get(id) === band);
    const blocks = own.map(([id, { height }]) => ({ key: id, x1: tops.get(id) ?? 0, x2: (tops.get(id) ?? 0) + height }));
    return { blocks, gaps: gapsOf(band, blocks), height: Math.max(0, ...own.map(([, { width }]) => width)) };
  });
  const spots = new Map([...cards].map(([id, card]): [string, Spot] => {
    const band = levels.get(id) ?? 0;
    const box = { x: tops.get(id) ?? 0, y: 0, width: card.height, height: card.width };
    return [id, { id, card, box, band, standing: told.strip.includes(id) ? 'strip' : 'tree', top: band, bottom: band + 1, hasStubs: true, ...sidesOf(bands[band]?.gaps ?? [], box) }];
  }));
  const buses = busesIn(studio, levels);
  return { bands, spots, buses, ways: [], labels: [], directs: [], strip: null, stretches: [], crossed: crossedBy({ spots, buses }) };
}

/** Trunks have most of their branches on one side of a column: a line laid over them best takes the other. */
function crossedBy({ spots, buses }: Pick<Plan, 'spots' | 'buses'>): NonNullable<Plan['crossed']> {
  const ends = new Map<number, readonly number[]>();
  for (const { channel, group } of buses) {
    const met = group.links.flatMap(({ child }) => spots.get(child) ?? []).map(({ box }) => centreX(box));
    ends.set(channel, [...ends.get(channel) ?? [], ...met]);
  }
  return (channel, x1, x2) => (ends.get(channel) ?? []).filter((x) => x > Math.min(x1, x2) && x < Math.max(x1, x2)).length;
}

function sidesOf(gaps: readonly Gap[], box: Box): Pick<Spot, 'left' | 'right'> {
  return { left: gaps.find(({ x2 }) => x2 === box.x) ?? null, right: gaps.find(({ x1 }) => x1 === box.x + box.width) ?? null };
}

/** Higher than a window: whoever begins to read at the top left finds the first board there. */
const TALL = 900;

interface Standing { readonly levels: ReadonlyMap<string, number>; readonly cards: ReadonlyMap<string, Card>; readonly tops: ReadonlyMap<string, number> }

/** Whoever hangs from it; of a box that nobody hangs from, whoever a line laid over ties to it. */
function furtherRight(cast: Cast, levels: ReadonlyMap<string, number>, id: string): readonly string[] {
  const below = linksBelow(cast, id).map(({ child }) => child);
  if (below.length > 0) return below;
  const tied = cast.overlays.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return tied.filter((other) => (levels.get(other) ?? 0) > (levels.get(id) ?? 0));
}

/** Of a tall picture every box that others hang from stands level with the first of them, as far as its column lets it rise. */
function raised({ cast, wishes }: Studio, { levels, cards, tops }: Standing): ReadonlyMap<string, number> {
  const heightOf = (id: string): number => cards.get(id)?.height ?? 0;
  const ends = [...tops].map(([id, top]) => top + heightOf(id));
  if (Math.max(...ends) - Math.min(...tops.values()) <= TALL) return tops;
  const moved = new Map(tops);
  const topOf = (id: string): number => moved.get(id) ?? 0;
  for (let level = Math.max(...levels.values()); level >= 0; level -= 1) {
    let end = -Infinity;
    for (const id of [...tops.keys()].filter((one) => levels.get(one) === level).toSorted((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0))) {
      const first = Math.min(...furtherRight(cast, levels, id).map((other) => Math.round(topOf(other) + (heightOf(other) - heightOf(id)) / 2)));
      moved.set(id, Math.max(end + Math.max(GAP, wishes.get(`gap:${id}`) ?? 0), Math.min(topOf(id), first)));
      end = topOf(id) + heightOf(id);
    }
  }
  return moved;
}

/** Tops as wished, moved down together where boxes or gaps need more room, so that whoever stands level stays level. */
function spread({ wishes }: Studio, { levels, ranks, cards }: Pick<Columns, 'levels' | 'ranks'> & { readonly cards: ReadonlyMap<string, Card> }): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  const ends = new Map<number, number>();
  let lowered = 0;
  for (const row of levelRows([...cards.keys()], ranks)) {
    const wished = row.map((id) => ({ id, level: levels.get(id) ?? 0, height: cards.get(id)?.height ?? 0, top: Math.round((ranks.get(id) ?? 0) - (cards.get(id)?.height ?? 0) / 2) }));
    for (const { id, level, top } of wished) {
      const end = ends.get(level);
      if (end !== undefined) lowered = Math.max(lowered, Math.ceil(end + Math.max(GAP, wishes.get(`gap:${id}`) ?? 0)) - top);
    }
    for (const { id, level, height, top } of wished) {
      tops.set(id, top + lowered);
      ends.set(level, top + lowered + height);
    }
  }
  return tops;
}

/** From top to bottom; together those that stand level: boxes of a column are higher than that apart. */
function levelRows(ids: readonly string[], ranks: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const rank = (id: string): number => ranks.get(id) ?? 0;
  const rows: string[][] = [];
  for (const id of ids.map((one, at) => ({ one, at })).toSorted((a, b) => rank(a.one) - rank(b.one) || a.at - b.at).map(({ one }) => one)) {
    const last = rows.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && first !== undefined && rank(id) === rank(first)) last.push(id);
    else rows.push([id]);
  }
  return rows;
}

function busesIn({ cast, isFew }: Studio, levels: ReadonlyMap<string, number>): readonly Bus[] {
  return [...levels].flatMap(([host, level]) => groupsOf(linksBelow(cast, host), isFew).map((group): Bus => ({ group, host, channel: level + 1 })));
}
