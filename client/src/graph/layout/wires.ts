// Lays every line that is not part of a list: first the bars between rows, then second parents and working lines.
import { drawingOf } from '../edge-styles.ts';
import { centreX, right } from '../geometry.ts';
import { compare } from '../primary-parents.ts';
import type { StructureLine } from '../structure-model.ts';
import { emptyLedger, freeX, freeY, keyOf, take, takeStub, wish, type Ledger, type Reach } from './ledger.ts';
import type { Bus, Gap, Plan, Spot } from './plan.ts';
import { gapBetween, routesBetween, within, type Access, type Route, type Side } from './ways.ts';

export interface Port { readonly spot: Spot; readonly side: Side; /** x on top and bottom, else y from the top of the band. */ readonly at: number }

/** A laid line: from port to port over upright pieces at `xs`, joined through `channels`. */
export interface Wire {
  readonly line: StructureLine;
  readonly start: Port;
  readonly end: Port;
  readonly xs: readonly number[];
  readonly channels: readonly number[];
}

/** A laid bar: where it leaves the host's bottom. Its children are met at the middle of their tops. */
export interface Bar { readonly bus: Bus; readonly port: number }

export interface Laying { readonly wires: readonly Wire[]; readonly bars: readonly Bar[]; readonly wishes: ReadonlyMap<string, number> }

const ARROWS_APART = 14;

/** A line this close to straight is made straight. */
const NEARLY_STRAIGHT = 28;

/** All lines laid; where `wishes` grew, the room was too small and the boxes must be placed anew. */
export function laid(plan: Plan, overlays: readonly StructureLine[], wishes: ReadonlyMap<string, number>): Laying {
  const ledger = emptyLedger(wishes);
  for (const { group, channel } of plan.buses)
    for (const { child } of group.links) {
      const spot = plan.spots.get(child);
      if (spot !== undefined) take(ledger, centreX(spot.box), upright([channel], group.id));
    }
  const bars = plan.buses.flatMap((bus) => barOf(plan, ledger, bus));
  const jobs = overlays.flatMap((line) => jobOf(plan, line)).toSorted((a, b) => a.cost - b.cost || compare(a.line.id, b.line.id));
  return { wires: jobs.flatMap((job) => wireOf(ledger, plan, job)), bars, wishes: ledger.wishes };
}

function barOf(plan: Plan, ledger: Ledger, bus: Bus): readonly Bar[] {
  const spot = plan.spots.get(bus.host);
  if (spot === undefined) return [];
  const siblings = plan.buses.filter((other) => other.host === bus.host);
  const middle = centreX(spot.box) - 14 * (siblings.length - 1) + 28 * siblings.indexOf(bus);
  const centres = bus.group.links.flatMap(({ child }) => plan.spots.get(child) ?? []).map(({ box }) => centreX(box));
  const wanted = centres.find((x) => Math.abs(x - middle) < NEARLY_STRAIGHT) ?? middle;
  const port = portX(ledger, { spot, wanted, channel: bus.channel, owner: bus.group.id });
  return port === undefined ? [] : [{ bus, port }];
}

interface Job { readonly line: StructureLine; readonly from: Spot; readonly to: Spot; readonly routes: readonly Route[]; readonly cost: number }

function jobOf(plan: Plan, line: StructureLine): readonly Job[] {
  const from = plan.spots.get(line.from);
  const to = plan.spots.get(line.to);
  if (from === undefined || to === undefined) return [];
  const routes = routesBetween(plan, from, to);
  const isNear = gapBetween(from, to) !== undefined;
  return [{ line, from, to, routes, cost: isNear ? 0 : (routes[0]?.cost ?? 0) + (drawingOf(line.type) === 'working' ? 1 : 0) }];
}

function wireOf(ledger: Ledger, plan: Plan, { line, from, to, routes }: Job): readonly Wire[] {
  const gap = gapBetween(from, to);
  if (gap !== undefined) {
    const y = freeY(ledger, from, { gap, isKeptClear: false });
    takeStub(ledger, gap, { y, owner: line.id });
    const isRightwards = from.box.x < to.box.x;
    const start: Port = { spot: from, side: isRightwards ? 'right' : 'left', at: y };
    return [{ line, start, end: { spot: to, side: isRightwards ? 'left' : 'right', at: y }, xs: [], channels: [] }];
  }
  const [best] = routes;
  return best === undefined ? [] : alongRoute({ ledger, plan, line }, { from, to }, best);
}

interface Site { readonly ledger: Ledger; readonly plan: Plan; readonly line: StructureLine }
interface Pair { readonly from: Spot; readonly to: Spot }

function alongRoute(site: Site, { from, to }: Pair, route: Route): readonly Wire[] {
  const { ledger, line } = site;
  const ys = [stubOf(ledger, { spot: from, access: route.start, owner: line.id }), stubOf(ledger, { spot: to, access: route.end, owner: line.id })] as const;
  const xs = route.channels.length === 0 ? inOneGap(site, route, ys) : throughChannels(site, { from, to, ys }, route);
  const [x1, x2] = [xs?.[0], xs?.at(-1)];
  if (xs === undefined || x1 === undefined || x2 === undefined) return [];
  return [{ line, start: { spot: from, side: route.start.side, at: ys[0] ?? x1 }, end: { spot: to, side: route.end.side, at: ys[1] ?? x2 }, xs, channels: route.channels }];
}

type Heights = readonly [number | undefined, number | undefined];

/** Both ends open into one gap: a single upright piece between them. */
function inOneGap({ ledger, line }: Site, { start }: Route, [y1 = 0, y2 = 0]: Heights): readonly number[] | undefined {
  if ('channel' in start) return undefined;
  const reach: Reach = { channels: [], gap: start.gap, y1: Math.min(y1, y2), y2: Math.max(y1, y2), owner: line.id };
  const x = laneIn(ledger, start.gap, { wanted: middleOf(start.gap), reach });
  return x === undefined ? undefined : [x];
}

/** An upright piece at each end and one for each gap passed; undefined where one finds no room. */
function throughChannels({ ledger, plan, line }: Site, { from, to, ys }: Pair & { readonly ys: Heights }, { start, end, channels, passes }: Route): readonly number[] | undefined {
  const owner = line.id;
  const target = 'channel' in end ? centreX(to.box) : within(end.gap, to.box.x);
  const first = endOf(ledger, { spot: from, access: start, channel: channels[0] ?? 0, y: ys[0], wanted: target, owner });
  const xs = [first];
  passes.forEach((pass, at) => {
    const wanted = xs.at(-1) ?? target;
    const reach: Reach = { channels: channels.slice(at, at + 2), gap: pass, y1: -Infinity, y2: Infinity, owner };
    xs.push(passX(ledger, plan, { pass, wanted, target, reach }));
  });
  xs.push(endOf(ledger, { spot: to, access: end, channel: channels.at(-1) ?? 0, y: ys[1], wanted: xs.at(-1) ?? target, owner }));
  const found = xs.filter((x) => x !== undefined);
  return found.length === xs.length ? found : undefined;
}

function stubOf(ledger: Ledger, { spot, access, owner }: { readonly spot: Spot; readonly access: Access; readonly owner: string }): number | undefined {
  if ('channel' in access) return undefined;
  const y = freeY(ledger, spot, { gap: access.gap, isKeptClear: access.side === 'left' && spot.top === null });
  takeStub(ledger, access.gap, { y, owner });
  return y;
}

interface End { readonly spot: Spot; readonly access: Access; readonly channel: number; readonly y: number | undefined; readonly wanted: number; readonly owner: string }

/** The upright piece at an end of a line: on the box's border, or in the gap its stub leads to. */
function endOf(ledger: Ledger, { spot, access, channel, y = 0, wanted, owner }: End): number | undefined {
  if ('channel' in access) return portX(ledger, { spot, wanted, channel, owner });
  const isUp = channel === access.gap.band;
  const reach: Reach = { channels: [channel], gap: access.gap, y1: isUp ? -Infinity : y, y2: isUp ? y : Infinity, owner };
  return laneIn(ledger, access.gap, { wanted: access.side === 'left' ? spot.box.x : right(spot.box), reach });
}

interface AtPort { readonly spot: Spot; readonly wanted: number; readonly channel: number; readonly owner: string }

function portX(ledger: Ledger, { spot, wanted, channel, owner }: AtPort): number | undefined {
  const reach: Reach = { ...upright([channel], owner), apart: ARROWS_APART };
  const x = freeX(ledger, reach, { wanted, within: { x1: spot.box.x, x2: right(spot.box) } });
  if (x === undefined) wish(ledger, `width:${spot.id}`, { now: spot.box.width, more: 24 });
  else take(ledger, x, reach);
  return x;
}

interface InGap { readonly wanted: number; readonly reach: Reach }

function laneIn(ledger: Ledger, gap: Gap, { wanted, reach }: InGap): number | undefined {
  const x = freeX(ledger, reach, { wanted, within: gap });
  if (x === undefined) wish(ledger, gap.key, { now: gap.x2 - gap.x1, more: 9 });
  else take(ledger, x, reach);
  return x;
}

interface Pass { readonly pass: Gap; readonly wanted: number; readonly target: number; readonly reach: Reach }

/** Through the wanted gap, or, where it is full, the next best of its band; the outermost have room without end. */
function passX(ledger: Ledger, plan: Plan, { pass, wanted, target, reach }: Pass): number | undefined {
  const others = (plan.bands[pass.band]?.gaps ?? []).filter((gap) => !gap.isTopClosed && keyOf(gap) !== keyOf(pass));
  const detour = (gap: Gap): number => Math.abs(within(gap, target) - wanted) + Math.abs(within(gap, target) - target);
  for (const gap of [pass, ...others.toSorted((a, b) => detour(a) - detour(b) || a.x1 - b.x1)]) {
    const x = freeX(ledger, { ...reach, gap }, { wanted, within: gap });
    if (x === undefined) continue;
    take(ledger, x, { ...reach, gap });
    return x;
  }
  return undefined;
}

function middleOf({ x1, x2 }: Gap): number {
  if (x1 === -Infinity) return x2;
  return x2 === Infinity ? x1 : (x1 + x2) / 2;
}

const upright = (channels: readonly number[], owner: string): Reach => ({ channels, gap: null, y1: 0, y2: 0, owner });
