// Who plays which part: roots, children, those at the side of what they serve, the strip, the tray, and lines laid over.
import { BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { append } from '../append.ts';
import { CLASS_ORDER, drawingOf } from '../edge-styles.ts';
import { compare, isGone, primaryParents, superiors } from '../primary-parents.ts';
import type { Hierarchy, Structure, StructureBody, StructureLine } from '../structure-model.ts';
import { hungStrip } from './hung-strip.ts';
import type { Link } from './link.ts';

export interface Cast {
  readonly bodies: ReadonlyMap<string, StructureBody>;
  readonly hierarchy: Hierarchy;
  /** Roots of trees, in order. */
  readonly roots: readonly string[];
  /** Primary children of a party, in order. */
  readonly children: ReadonlyMap<string, readonly Link[]>;
  /** Parties without a primary line that serve or work with one in a tree. */
  readonly attached: ReadonlyMap<string, readonly Link[]>;
  /** Parties below which others hang that would stand in the strip of a wider page. */
  readonly hubs: ReadonlySet<string>;
  readonly strip: readonly string[];
  readonly tray: readonly string[];
  /** Lines that place nobody: second parents and working lines. */
  readonly overlays: readonly StructureLine[];
  readonly undrawn: readonly StructureLine[];
  /** How many of the lines laid over are neither drawn nor said in a box; left out where every arrangement draws them. */
  readonly unsaid?: number;
  /** A root that stands apart from all trees, in a column of its own. */
  readonly apart?: string;
}

/** Above this many bodies working lines are left out: they would hide the rest. */
export const WORKING_UP_TO = 60;

interface Casting {
  /** Those tied to each other only hang in lists too; the strip is empty. */
  readonly isNarrow?: boolean;
  /** Above so many bodies working lines are left out. */
  readonly workingUpTo?: number;
}

/** Of a structure of which something is folded: everybody in the part that it plays in the whole. */
export function castOf(structure: Structure, { isNarrow = false, workingUpTo = WORKING_UP_TO }: Casting = {}): Cast {
  const { shape } = structure;
  const bodies = new Map(structure.bodies.toSorted(byRank).map((body) => [body.id, body]));
  const known = structure.lines
    .filter((line) => line.from !== line.to && bodies.has(line.from) && bodies.has(line.to))
    .toSorted((a, b) => compare(a.id, b.id));
  const isCrowded = bodiesIn(structure) > workingUpTo;
  const [undrawn, lines] = parted(known, (line) => isCrowded && drawingOf(line.type) === 'working');
  const hierarchy = hierarchyOf(bodies, { lines, shape });
  const children = linksByHost(bodies, [...hierarchy.parentOf].map(([child, { line, above }]) => ({ line, child, host: above })));
  const inTree = new Set([...superiors(lines), ...children.keys(), ...hierarchy.parentOf.keys(), ...shape?.roots ?? []]);
  const isTree = (id: string): boolean => inTree.has(id);
  const loose = [...bodies.keys()].filter((id) => !isTree(id));
  const [linesAt, knownAt] = [byEnds(lines), byEnds(known)];
  const attachments = loose.flatMap((id) => attachmentOf(id, linesAt.get(id) ?? [], isTree));
  const beside = new Set(attachments.map(({ child }) => child));
  const [tied, tray] = parted(loose.filter((id) => !beside.has(id)), (id) => knownAt.has(id) || shape?.tied.has(id) === true);
  const { hung, hubs, strip } = standing(tied, lines, isNarrow);
  const placing = new Set([...hierarchy.parentOf.values(), ...attachments, ...hung].map(({ line }) => line.id));
  const overlays = lines.filter((line) => !placing.has(line.id));
  const roots = shape?.roots.filter((id) => bodies.has(id)) ?? neighbours([...bodies.keys()].filter((id) => isTree(id) && !hierarchy.parentOf.has(id)), { overlays, hierarchy, children });
  const attached = linksByHost(bodies, [...attachments, ...hung]);
  return { bodies, hierarchy, roots: [...roots, ...hubs], children, attached, hubs: new Set(hung.map(({ host }) => host)), strip, tray, overlays, undrawn };
}

function hierarchyOf(bodies: ReadonlyMap<string, StructureBody>, { lines, shape }: Pick<Structure, 'lines' | 'shape'>): Hierarchy {
  if (shape === undefined) return primaryParents({ bodies: [...bodies.values()], lines });
  const { parentOf, ...rest } = shape.hierarchy;
  return { ...rest, parentOf: new Map([...parentOf].filter(([below, { above }]) => bodies.has(below) && bodies.has(above))) };
}

function byEnds(lines: readonly StructureLine[]): ReadonlyMap<string, readonly StructureLine[]> {
  const ends = new Map<string, StructureLine[]>();
  for (const line of lines) for (const id of [line.from, line.to]) append(ends, id, line);
  return ends;
}

/** Where those stand that are tied to each other only: in a strip, or below the hubs among them. */
function standing(tied: readonly string[], lines: readonly StructureLine[], isNarrow: boolean): Pick<Cast, 'strip'> & { readonly hung: readonly Link[]; readonly hubs: readonly string[] } {
  if (!isNarrow) return { hung: [], hubs: [], strip: tied };
  const hung = hungStrip(tied, lines);
  return { hung, hubs: tied.filter((id) => hung.every(({ child }) => child !== id)), strip: [] };
}

const bodiesIn = ({ bodies }: Structure): number => bodies.filter(({ party }) => party === 'BODY').length;

/** In force first, then by kind, name and id: the order of siblings and of the tray. */
export function byRank(a: StructureBody, b: StructureBody): number {
  return statusRank(a) - statusRank(b) || kindRank(a) - kindRank(b) || compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id);
}

const STATUS_ORDER = ['IN_FORCE', 'SHADOW', 'AGREED', 'PROPOSED', 'DORMANT', 'ENDED', 'REJECTED'] as const;
const statusRank = ({ status }: StructureBody): number => STATUS_ORDER.indexOf(status);

function kindRank({ party, kind }: StructureBody): number {
  const kinds: readonly string[] = party === 'ORGANISATION' ? ORGANISATION_KINDS : BODY_KINDS;
  const at = kinds.indexOf(kind);
  return (party === 'BODY' ? 0 : 100) + (at < 0 ? kinds.length : at);
}

function attachmentOf(id: string, lines: readonly StructureLine[], isTree: (id: string) => boolean): readonly Link[] {
  const [best] = lines
    .filter((line) => (line.from === id && isTree(line.to)) || (line.to === id && isTree(line.from)))
    .toSorted((a, b) => Number(isGone(a)) - Number(isGone(b)) || classRank(b) - classRank(a) || compare(a.id, b.id));
  return best === undefined ? [] : [{ line: best, child: id, host: best.from === id ? best.to : best.from }];
}

const classRank = (line: StructureLine): number => CLASS_ORDER.indexOf(drawingOf(line.type));

function linksByHost(bodies: ReadonlyMap<string, StructureBody>, links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const order = [...bodies.keys()];
  const rank = new Map(order.map((id, at) => [id, at]));
  const sorted = links.toSorted((a, b) => (rank.get(a.child) ?? 0) - (rank.get(b.child) ?? 0));
  const hosts = new Map<string, Link[]>();
  for (const link of sorted) append(hosts, link.host, link);
  return hosts;
}

type Woods = Pick<Cast, 'overlays' | 'hierarchy' | 'children'>;

/** Larger trees first; a tree tied to one already standing comes next to it, so that lines between them stay short. */
function neighbours(roots: readonly string[], { overlays, hierarchy, children }: Woods): readonly string[] {
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = hierarchy.parentOf.get(at)?.above; up !== undefined; up = hierarchy.parentOf.get(at)?.above) at = up;
    return at;
  };
  const ties = new Map<string, Set<string>>();
  for (const { from, to } of overlays) {
    const [a, b] = [rootOf(from), rootOf(to)];
    ties.set(a, (ties.get(a) ?? new Set()).add(b));
    ties.set(b, (ties.get(b) ?? new Set()).add(a));
  }
  const size = (id: string): number => (children.get(id) ?? []).reduce((sum, { child }) => sum + size(child), 1);
  const sizes = new Map(roots.map((id) => [id, size(id)]));
  const waiting = new Set(roots.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)));
  const order: string[] = [];
  while (waiting.size > 0) {
    const near = ties.get(order.at(-1) ?? '');
    const next = [...waiting].find((id) => near?.has(id) ?? false) ?? [...waiting][0] ?? '';
    order.push(next);
    waiting.delete(next);
  }
  return order;
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
