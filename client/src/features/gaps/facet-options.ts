// The options of a filter, counted: each value once, in the order met.
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import type { Facet } from './Facets.tsx';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Counts of one value are joined. */
export function facetOf(name: Facet['name'], heading: string, options: readonly Option[]): Facet {
  const joined = new Map<string, Option>();
  for (const option of options) joined.set(option.value, { ...option, count: option.count + (joined.get(option.value)?.count ?? 0) });
  return { name, heading, options: [...joined.values()] };
}

/** In the order of the tallies; a reason that stands in several is counted in all. */
export function reasonFacet(tallies: readonly { readonly reason: string; readonly say: string; readonly count: number }[]): Facet {
  return facetOf('reason', 'Reason', tallies.map(({ reason, say, count }) => ({ value: reason, label: say, count })));
}

export const KIND_HEADINGS: Partial<Record<ThingKind, string>> = {
  DELIVERABLE: 'Deliverables', RISK: 'Risks', PRIORITY_AREA: 'Areas', PROGRAMME: 'Programmes', MEASURE: 'Measures', THEME: 'Themes', PLAN: 'Plans',
};
