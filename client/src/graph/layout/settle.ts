// Heights: how many lanes each channel needs, hence where every band and every level piece of line lies.
import { centreX } from '../geometry.ts';
import { compare } from '../primary-parents.ts';
import { LANE, type Channel } from './metrics.ts';
import type { Plan } from './plan.ts';
import type { Bar, Laying, Port, Wire } from './wires.ts';

export interface Settled {
  /** Top of each band. */
  readonly tops: readonly number[];
  /** Height of a level piece: of a bar by its group, of a wire by its line and the place in its way. */
  readonly laneY: (owner: string, at: number) => number;
  readonly bottom: number;
}

/** Where an upright piece meets the channel from. */
type Shape = 'above' | 'through' | 'below';

interface Level {
  readonly owner: string;
  readonly at: number;
  readonly channel: number;
  readonly x1: number;
  readonly x2: number;
  readonly shape: Shape;
  readonly height: number;
}

const SHAPES: readonly Shape[] = ['above', 'through', 'below'];

/** `isLabelled`: owners whose word needs a wider lane. */
export function settled(plan: Plan, { bars, wires }: Laying, { isLabelled, channel: measures }: { readonly isLabelled: (owner: string) => boolean; readonly channel: Channel }): Settled {
  const levels = [...bars.map((bar) => levelOfBar(plan, bar)), ...wires.flatMap(levelsOfWire)]
    .filter((level) => level.x1 !== level.x2)
    .map((level): Level => ({ ...level, height: isLabelled(level.owner) ? 2 * LANE : LANE }));
  const hasBar = new Set(plan.buses.map((bus) => bus.channel));
  const places = new Map<string, number>();
  const tops: number[] = [];
  let y = 0;
  for (let channel = 0; channel <= plan.bands.length; channel += 1) {
    const lanes = lanesOf(levels.filter((level) => level.channel === channel));
    const needed = lanes.reduce((sum, lane) => sum + lane.height, 0);
    const isTop = channel === 0;
    const { height, start } = isTop || channel === plan.bands.length ? roomAtEdge(needed, isTop, measures) : roomBetween(needed, hasBar.has(channel), measures);
    let at = y + start;
    for (const lane of lanes) {
      for (const level of lane.levels) places.set(`${level.owner} ${String(level.at)}`, Math.round(at + lane.height / 2));
      at += lane.height;
    }
    y += height;
    const band = plan.bands[channel];
    if (band === undefined) continue;
    tops.push(y);
    y += band.height;
  }
  return { tops, laneY: (owner, at) => places.get(`${owner} ${String(at)}`) ?? 0, bottom: y };
}

interface Room { readonly height: number; /** Where the first lane begins. */ readonly start: number }

/** Above the first band and below the last, lanes need room only on the side of the boxes. */
function roomAtEdge(needed: number, isTop: boolean, { ends }: Channel): Room {
  return { height: needed === 0 ? 0 : needed + ends, start: isTop ? 0 : ends };
}

function roomBetween(needed: number, hasBar: boolean, { ends, bar, least }: Channel): Room {
  const height = Math.max(needed === 0 ? 0 : needed + 2 * ends, hasBar ? bar : least);
  return { height, start: Math.round((height - needed) / 2) };
}

interface Lane { readonly levels: Level[]; height: number }

/** Pieces whose ends both rise lie on top, shortest first; then those that pass through; at the bottom those that drop. */
function lanesOf(levels: readonly Level[]): readonly Lane[] {
  const lanes: Lane[] = [];
  for (const level of levels.toSorted(inOrder)) {
    const at = lanes.findLastIndex((lane) => lane.levels.some((other) => other.x1 - LANE < level.x2 && level.x1 - LANE < other.x2)) + 1;
    const lane = lanes[at];
    if (lane === undefined) lanes.push({ levels: [level], height: level.height });
    else {
      lane.levels.push(level);
      lane.height = Math.max(lane.height, level.height);
    }
  }
  return lanes;
}

function inOrder(a: Level, b: Level): number {
  const longer = (b.x2 - b.x1) - (a.x2 - a.x1);
  return SHAPES.indexOf(a.shape) - SHAPES.indexOf(b.shape)
    || (a.shape === 'above' ? -longer : longer)
    || compare(a.owner, b.owner) || a.at - b.at;
}

function levelOfBar(plan: Plan, { bus, port }: Bar): Level {
  const xs = bus.group.links.flatMap(({ child }) => {
    const spot = plan.spots.get(child);
    return spot === undefined ? [] : [centreX(spot.box)];
  });
  return { owner: bus.group.id, at: 0, channel: bus.channel, x1: Math.min(port, ...xs), x2: Math.max(port, ...xs), shape: 'through', height: LANE };
}

function levelsOfWire({ line, start, end, xs, channels }: Wire): readonly Level[] {
  return channels.map((channel, at) => {
    const [from = 0, to = 0] = [xs[at], xs[at + 1]];
    const comesFromAbove = isAbove(start, channels[at - 1], channel);
    const goesAbove = isAbove(end, channels[at + 1], channel);
    const shape = comesFromAbove === goesAbove ? (comesFromAbove ? 'above' : 'below') : 'through';
    return { owner: line.id, at, channel, x1: Math.min(from, to), x2: Math.max(from, to), shape, height: LANE };
  });
}

/** Whether the next upright piece lies above the channel: towards another channel, or into the box. */
function isAbove({ spot }: Port, next: number | undefined, channel: number): boolean {
  return next === undefined ? spot.band < channel : next < channel;
}
