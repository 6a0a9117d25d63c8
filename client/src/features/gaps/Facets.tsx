import type { ReactElement } from 'react';
import { FilterRow, type Filter } from '../../lib/FilterRow.tsx';
import { gapParams, type GapParams } from './lists.ts';

export interface Facet extends Filter {
  /** The filter of the address. */
  readonly name: Exclude<keyof GapParams, 'list' | 'page'>;
}

interface Props {
  readonly facets: readonly Facet[];
  readonly chosen: GapParams;
}

/** What the list may be narrowed by, as links; what it is narrowed by, with the way to take it away. */
export function Facets({ facets, chosen }: Props): ReactElement | null {
  const shown = facets.filter(({ name, options }) => chosen[name] !== undefined || options.length > 1);
  if (shown.length === 0) return null;
  return (
    <section className="facets" aria-label="Narrow the list">
      {shown.map((facet) => <FilterRow key={facet.name} filter={facet} value={chosen[facet.name]} kept={(search) => ({ ...gapParams(search) })} />)}
    </section>
  );
}
