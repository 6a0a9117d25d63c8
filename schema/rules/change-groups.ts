// Under which body a change is told: the highest one that lines of either day lead up to.
import { byKeys } from '#schema/rules/ordering.ts';
import { isBody } from '#schema/rules/two-pictures.ts';
import { meaningOf, type RelationshipType } from '#schema/vocabulary/relationship-types.ts';

interface Grouped {
  readonly id: string;
  readonly labels: readonly string[];
}

interface GroupingLine<P extends Grouped> {
  readonly id: string;
  readonly type: RelationshipType;
  readonly ends: readonly [P, P];
}

/** Lines that place one body below another, best first; the registry says which of them escalation follows. */
const PLACING = ['REPORTS_TO', 'ACCOUNTABLE_TO', 'PART_OF', 'ESCALATES_TO', 'OVERSEES', 'SUPPORTS', 'ADVISES'] as const satisfies readonly RelationshipType[];

/** From the id of a body to the id of the highest body above it; a body without one above is its own. A loop is topped by its lowest id. */
export function topsOf<P extends Grouped>(lines: readonly GroupingLine<P>[]): (id: string) => string {
  const above = parents(lines);
  return (id) => {
    const passed = [id];
    for (let next = above.get(id); next !== undefined; next = above.get(next)) {
      if (passed.includes(next)) return passed.slice(passed.indexOf(next)).reduce((least, one) => (one < least ? one : least));
      passed.push(next);
    }
    return passed.at(-1) ?? id;
  };
}

function parents<P extends Grouped>(lines: readonly GroupingLine<P>[]): ReadonlyMap<string, string> {
  const ranked = lines.filter(({ type, ends }) => rank(type) >= 0 && ends.every(isBody)).toSorted(byKeys(({ type, id }) => [rank(type), id]));
  const found = new Map<string, string>();
  for (const { type, ends: [start, end] } of ranked) {
    const [below, higher] = meaningOf(type).isClimbedReversed === true ? [end.id, start.id] : [start.id, end.id];
    if (!found.has(below)) found.set(below, higher);
  }
  return found;
}

function rank(type: RelationshipType): number {
  return PLACING.findIndex((one) => one === type);
}
