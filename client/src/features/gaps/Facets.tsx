import type { ReactElement } from 'react';
import { FilterRows, type Filter } from '../../lib/FilterRows.tsx';
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
export function Facets({ facets, chosen }: Props): ReactElement {
  return <FilterRows filters={facets.map((facet) => ({ ...facet, value: chosen[facet.name] }))} kept={(search) => ({ ...gapParams(search) })} />;
}
