// Folds branches to the box above them: what hangs below is no longer drawn, yet counted there and told.
import { sortOf } from '../folding-told.ts';
import { isFolded, turned, type Folding, type Levels } from '../folding.ts';
import { castOf, WORKING_UP_TO, type Cast } from '../layout/cast.ts';
import { compare } from '../primary-parents.ts';
import type { FoldedBranch, Structure, StructureBody, StructureLine } from '../structure-model.ts';

/** The branches of a structure: what hangs below what, or stands beside it because it serves or works with it. */
export interface Branches {
  readonly below: ReadonlyMap<string, readonly string[]>;
  /** From 1, the roots. */
  readonly levelOf: ReadonlyMap<string, number>;
  /** Everybody in a branch, hosts before what hangs below them. */
  readonly order: readonly string[];
  /** How many levels there are; 0 where nothing hangs from anything. */
  readonly depth: number;
}

/** Fewer levels than this are never shown at first. */
const LEAST_LEVELS = 2;

/** What is folded away is in `away`; the same structure where nothing is. In whatever order branches were folded: the same. */
export function fold<S extends Structure>(structure: S, folding: Folding): S {
  const cast = castOf(structure, { workingUpTo: Infinity });
  const branches = branchesIn(cast);
  const hosts = hostsOf(branches, { ...folding, levels: folding.levels ?? levelsAtFirst(structure, branches) });
  if (hosts.size === 0) return structure;
  const known = new Map(structure.bodies.map((body) => [body.id, body]));
  const isAway = ({ from, to }: StructureLine): boolean => hosts.has(from) || hosts.has(to);
  const away = {
    bodies: branches.order.flatMap((id) => {
      const [body, under] = [known.get(id), hosts.get(id)];
      return body === undefined || under === undefined ? [] : [{ body, under }];
    }),
    lines: structure.lines.filter((line) => line.from !== line.to && isAway(line)).toSorted((a, b) => compare(a.id, b.id)),
  };
  const counts = countsOf(away, hosts);
  return {
    ...structure, away,
    bodies: structure.bodies.filter(({ id }) => !hosts.has(id)).map((body) => withCount(body, counts.get(body.id))),
    lines: structure.lines.filter((line) => !isAway(line)),
    shape: { hierarchy: cast.hierarchy, roots: castOf(structure).roots, tied: new Set(cast.strip) },
  };
}

/** How many levels there are, and how many are shown. */
export function levelsShown(structure: Structure, { levels }: Folding): { readonly depth: number; readonly levels: Levels } {
  const branches = branchesIn(castOf(structure, { workingUpTo: Infinity }));
  return { depth: branches.depth, levels: levels ?? levelsAtFirst(structure, branches) };
}

/** The folding with every branch open in which the party would be folded away; all others stay as they are. */
export function unfoldedTo(structure: Structure, folding: Folding, id: string): Folding {
  const branches = branchesIn(castOf(structure, { workingUpTo: Infinity }));
  const levels = folding.levels ?? levelsAtFirst(structure, branches);
  return hostsAbove(branches, id).reduce((state, host) => {
    const box = { id: host, level: branches.levelOf.get(host) ?? 1 };
    return isFolded({ ...state, levels }, box) ? turned(state, box, levels) : state;
  }, folding);
}

/** Whom the party hangs below, nearest first. */
function hostsAbove({ below, order }: Branches, id: string): readonly string[] {
  const hostOf = new Map(order.flatMap((host) => (below.get(host) ?? []).map((child) => [child, host] as const)));
  const hosts: string[] = [];
  for (let host = hostOf.get(id); host !== undefined; host = hostOf.get(host)) hosts.push(host);
  return hosts;
}

/** All that can be read at first: as many levels as leave few enough bodies to draw the lines between them too. */
function levelsAtFirst({ bodies }: Structure, { levelOf, depth }: Branches): Levels {
  const drawn = (levels: number): number => bodies.filter(({ id, party }) => party === 'BODY' && (levelOf.get(id) ?? 0) <= levels).length;
  for (let levels = depth; levels > LEAST_LEVELS; levels -= 1) if (drawn(levels) <= WORKING_UP_TO) return levels === depth ? 'all' : levels;
  return depth <= LEAST_LEVELS ? 'all' : LEAST_LEVELS;
}

function branchesIn({ roots, children, attached }: Cast): Branches {
  const below = new Map<string, readonly string[]>();
  for (const id of new Set([...children.keys(), ...attached.keys()])) below.set(id, [...children.get(id) ?? [], ...attached.get(id) ?? []].map(({ child }) => child));
  const levelOf = new Map(roots.map((root) => [root, 1]));
  const order: string[] = [];
  const waiting = roots.toReversed();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    order.push(id);
    const under = below.get(id) ?? [];
    for (const child of under) levelOf.set(child, (levelOf.get(id) ?? 0) + 1);
    waiting.push(...under.toReversed());
  }
  return { below, levelOf, order, depth: Math.max(0, ...levelOf.values()) };
}

/** For everybody folded away the box that stands for it: the highest that is folded. */
function hostsOf({ below, levelOf, order }: Branches, folding: Folding & { readonly levels: Levels }): ReadonlyMap<string, string> {
  const hosts = new Map<string, string>();
  for (const id of order) {
    const host = hosts.get(id) ?? (isFolded(folding, { id, level: levelOf.get(id) ?? 1 }) ? id : undefined);
    if (host !== undefined) for (const child of below.get(id) ?? []) hosts.set(child, host);
  }
  return hosts;
}

function countsOf({ bodies, lines }: NonNullable<Structure['away']>, hosts: ReadonlyMap<string, string>): ReadonlyMap<string, FoldedBranch> {
  return new Map([...new Set(hosts.values())].map((host) => {
    const own = bodies.filter(({ under }) => under === host);
    const isWithin = (id: string): boolean => hosts.get(id) === host;
    const elsewhere = lines.filter(({ from, to }) => isWithin(from) !== isWithin(to) && ![from, to].includes(host)).length;
    const parties = own.map(({ body }) => body);
    return [host, { sort: sortOf(parties), count: own.length, changed: parties.filter(({ change }) => change !== undefined).length, ...seatsAmong(parties), elsewhere }];
  }));
}

function seatsAmong(parties: readonly StructureBody[]): Pick<FoldedBranch, 'seats'> {
  const seats = parties.filter(({ seat }) => typeof seat === 'string').length;
  return seats === 0 ? {} : { seats };
}

const withCount = (body: StructureBody, folded: FoldedBranch | undefined): StructureBody => (folded === undefined ? body : { ...body, folded });
