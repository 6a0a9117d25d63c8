// Only reporting shapes layers: each party has at most one primary parent, and its tier is its depth below a root.
import type { Hierarchy, PlacedBy, Structure, StructureLine, Upward } from './structure-model.ts';

/** Whoever any line leads up to: never hung below the party it stands above. */
export function superiors(lines: readonly StructureLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => (line.type === 'ESCALATES_TO' ? [line.to] : read(line).map(({ above }) => above))));
}

const PARENT_ORDER = ['REPORTS_TO', 'ACCOUNTABLE_TO', 'PART_OF', 'OVERSEES'] as const;

/**
 * Where an officer chose one of several parents, that one. Then in force before proposed, so that a proposal never moves what stands; then by type as listed above, oversight read
 * against its arrow; then by id. Of two days: a line of the earlier one only places whom no other line places, and never makes a ring.
 */
export function primaryParents({ bodies, lines }: Pick<Structure, 'bodies' | 'lines'>): Hierarchy {
  const upwards = lines.flatMap(read).filter(({ below, above }) => below !== above).toSorted((a, b) => rank(a) - rank(b) || compare(a.line.id, b.line.id));
  const wanted = new Map(bodies.flatMap(({ id, drawnUnder }) => (typeof drawnUnder === 'string' ? [[id, drawnUnder]] : [])));
  const parentOf = placed(upwards, wanted);
  const cuts = ringsOf(parentOf).map((ring) => cutOf(ring, (id) => wanted.get(id) === parentOf.get(id)?.above)).toSorted(compare);
  for (const id of cuts) parentOf.delete(id);
  return { parentOf, tierOf: tiersOf(bodies.map((body) => body.id), parentOf), cuts, placedBy: placers(upwards, parentOf, wanted) };
}

type Wanted = ReadonlyMap<string, string>;

function placed(upwards: readonly Upward[], wanted: Wanted): Map<string, Upward> {
  const parentOf = new Map<string, Upward>();
  for (const upward of upwards)
    if (wanted.get(upward.below) === upward.above && !parentOf.has(upward.below) && !isGone(upward.line)) parentOf.set(upward.below, upward);
  for (const upward of upwards)
    if (!parentOf.has(upward.below) && !(isGone(upward.line) && closesRing(parentOf, upward))) parentOf.set(upward.below, upward);
  return parentOf;
}

function cutOf(ring: readonly string[], isChosen: (id: string) => boolean): string {
  const sorted = ring.toSorted(compare);
  return sorted.find((id) => !isChosen(id)) ?? sorted[0] ?? '';
}

/** Only of those who have several parents to stand under. */
function placers(upwards: readonly Upward[], parentOf: ReadonlyMap<string, Upward>, wanted: Wanted): Hierarchy['placedBy'] {
  const placed = new Map<string, PlacedBy>();
  for (const { line, below, above } of upwards) {
    const parent = parentOf.get(below)?.above;
    if (parent !== undefined && parent !== above && !isGone(line)) placed.set(below, wanted.get(below) === parent ? 'OFFICER' : 'RULE');
  }
  return placed;
}

/** Order of ids: by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function read(line: StructureLine): readonly Upward[] {
  if (!PARENT_ORDER.some((type) => type === line.type)) return [];
  return line.type === 'OVERSEES' ? [{ line, below: line.to, above: line.from }] : [{ line, below: line.from, above: line.to }];
}

/** On the earlier day of two only. */
export function isGone({ change }: Pick<StructureLine, 'change'>): boolean {
  return change === 'ENDED' || change === 'LEFT_OPEN' || change === 'NOT_SEEN_SINCE';
}

function closesRing(parentOf: ReadonlyMap<string, Upward>, { below, above }: Upward): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = above; at !== undefined && !seen.has(at); at = parentOf.get(at)?.above) {
    if (at === below) return true;
    seen.add(at);
  }
  return false;
}

function rank({ line }: Upward): number {
  const isInForce = line.status === 'IN_FORCE' || line.status === 'SHADOW';
  return (isGone(line) ? 100 : 0) + (isInForce ? 0 : PARENT_ORDER.length) + PARENT_ORDER.findIndex((type) => type === line.type);
}

function ringsOf(parentOf: ReadonlyMap<string, Upward>): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const rings: (readonly string[])[] = [];
  for (const start of parentOf.keys()) {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      path.push(at);
      at = parentOf.get(at)?.above;
    }
    const back = at === undefined ? -1 : path.indexOf(at);
    if (back >= 0) rings.push(path.slice(back));
  }
  return rings;
}

function tiersOf(ids: readonly string[], parentOf: ReadonlyMap<string, Upward>): ReadonlyMap<string, number> {
  const tiers = new Map<string, number>();
  for (const id of ids) {
    const path = [id];
    for (let up = parentOf.get(id)?.above; up !== undefined && !tiers.has(path.at(-1) ?? ''); up = parentOf.get(up)?.above) path.push(up);
    const known = tiers.get(path.at(-1) ?? '');
    const top = known ?? 0;
    path.toReversed().forEach((party, depth) => tiers.set(party, top + depth));
  }
  return tiers;
}
