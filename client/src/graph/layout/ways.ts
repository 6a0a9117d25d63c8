// The ways a line laid over the tree can take: out of one box, through channels and gaps, into another. Shortest first.
import { bottom, centreX, right } from '../geometry.ts';
import { compare } from '../primary-parents.ts';
import { CLEAR } from './metrics.ts';
import type { Gap, Plan, Spot } from './plan.ts';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** A side of a box and where it leads: into a channel, or into the gap beside the box. */
export type Access =
  | { readonly side: 'top' | 'bottom'; readonly channel: number }
  | { readonly side: 'left' | 'right'; readonly gap: Gap };

export interface Route {
  readonly start: Access;
  readonly end: Access;
  /** Channels run through, in order; none where both ends open into one gap. */
  readonly channels: readonly number[];
  /** Gaps passed between successive channels. */
  readonly passes: readonly Gap[];
  readonly cost: number;
}

const BEND = 24;
const CHANNEL_HEIGHT = 60;
/** What a branch in the way counts for. */
const CROSSED = 30;

/** Every way from box to box, best first. */
export function routesBetween(plan: Plan, from: Spot, to: Spot): readonly Route[] {
  const routes = accessesOf(from).flatMap((start) => accessesOf(to).flatMap((end) => routesOf(plan, { from, to, start, end })));
  return routes.toSorted((a, b) => a.cost - b.cost || compare(nameOf(a), nameOf(b)));
}

/** The gap between two boxes side by side in one band with nothing between; undefined where they are not neighbours. */
export function gapBetween(from: Spot, to: Spot): Gap | undefined {
  if (from.band !== to.band || from.box.y !== to.box.y) return undefined;
  const gap = from.box.x < to.box.x ? from.right : from.left;
  const other = from.box.x < to.box.x ? to.left : to.right;
  return gap !== null && other !== null && gap.key === other.key && from.top !== null && to.top !== null ? gap : undefined;
}

interface Ends { readonly from: Spot; readonly to: Spot; readonly start: Access; readonly end: Access }

function accessesOf(spot: Spot): readonly Access[] {
  return [
    ...(spot.hasStubs && spot.right !== null ? [{ side: 'right', gap: spot.right } as const] : []),
    ...(spot.hasStubs && spot.left !== null ? [{ side: 'left', gap: spot.left } as const] : []),
    ...(spot.top === null ? [] : [{ side: 'top', channel: spot.top } as const]),
    ...(spot.bottom === null ? [] : [{ side: 'bottom', channel: spot.bottom } as const]),
  ];
}

function routesOf(plan: Plan, ends: Ends): readonly Route[] {
  const { start, end, from, to } = ends;
  if ('gap' in start && 'gap' in end && start.gap.key === end.gap.key && start.gap.band === end.gap.band) {
    const cost = Math.abs(from.box.y - to.box.y) + Math.abs(right(from.box) - right(to.box)) / 4 + 2 * BEND;
    return [{ start, end, channels: [], passes: [], cost }];
  }
  return channelsAt(start).flatMap((first) => channelsAt(end).map((last) => routeThrough(plan, ends, [first, last])));
}

function channelsAt(access: Access): readonly number[] {
  if ('channel' in access) return [access.channel];
  return access.gap.isTopClosed ? [access.gap.band + 1] : [access.gap.band, access.gap.band + 1];
}

function routeThrough(plan: Plan, { from, to, start, end }: Ends, [first, last]: readonly [number, number]): Route {
  const target = placeOf(to, end);
  const channels = [first];
  const passes: Gap[] = [];
  let x = placeOf(from, start);
  let cost = riseOf(plan, from, { access: start, channel: first }) + riseOf(plan, to, { access: end, channel: last });
  for (let channel = first; channel !== last; channel += Math.sign(last - first)) {
    const band = channel < last ? channel : channel - 1;
    const gap = nearest(plan.bands[band]?.gaps ?? [], x, target);
    if (gap === undefined) continue;
    const at = within(gap, target);
    cost += Math.abs(at - x) + crossings(plan, channel, [x, at]) + (plan.bands[band]?.height ?? 0) + CHANNEL_HEIGHT + (Math.abs(at - x) > 1 ? BEND : 0);
    x = at;
    passes.push(gap);
    channels.push(channel + Math.sign(last - first));
  }
  return { start, end, channels, passes, cost: cost + Math.abs(target - x) + crossings(plan, last, [x, target]) + CHANNEL_HEIGHT + BEND };
}

const crossings = ({ crossed }: Plan, channel: number, [x1, x2]: readonly [number, number]): number => CROSSED * (crossed?.(channel, x1, x2) ?? 0);

/** How far a line climbs inside the band before it reaches the channel. */
function riseOf(plan: Plan, spot: Spot, { access, channel }: { readonly access: Access; readonly channel: number }): number {
  if ('channel' in access) return 0;
  const height = plan.bands[spot.band]?.height ?? 0;
  return BEND + (channel === spot.band ? spot.box.y : height - bottom(spot.box));
}

function placeOf(spot: Spot, access: Access): number {
  return 'channel' in access ? centreX(spot.box) : within(access.gap, access.side === 'left' ? spot.box.x : right(spot.box));
}

/** The place in the gap nearest to the wanted one. */
export function within({ x1, x2 }: Gap, wanted: number): number {
  return Math.min(Math.max(wanted, x1 + CLEAR), Math.max(x2 - CLEAR, x1 + CLEAR));
}

function nearest(gaps: readonly Gap[], x: number, target: number): Gap | undefined {
  const open = gaps.filter((gap) => !gap.isTopClosed && gap.x2 - gap.x1 >= 2 * CLEAR);
  const detour = (gap: Gap): number => Math.abs(within(gap, target) - x) + Math.abs(within(gap, target) - target);
  return open.toSorted((a, b) => detour(a) - detour(b) || a.x1 - b.x1)[0];
}

const nameOf = ({ start, end, channels }: Route): string => `${start.side} ${end.side} ${channels.join(' ')}`;
