import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { gapParams, type GapParams } from './lists.ts';

export interface Facet {
  /** The filter of the address. */
  readonly name: Exclude<keyof GapParams, 'list' | 'page'>;
  readonly heading: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count?: number }[];
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
      {shown.map((facet) => <FacetRow key={facet.name} facet={facet} value={chosen[facet.name]} />)}
    </section>
  );
}

function FacetRow({ facet: { name, heading, options }, value }: { readonly facet: Facet; readonly value: string | undefined }): ReactElement {
  if (value !== undefined) {
    return (
      <p className="facet">
        <span className="facet__heading">{heading}:</span> <strong>{options.find((option) => option.value === value)?.label ?? value}</strong>{' '}
        <FilterLink set={{ [name]: undefined }}>Show all<span className="govuk-visually-hidden">: no filter by {heading.toLowerCase()}</span></FilterLink>
      </p>
    );
  }
  return (
    <div className="facet">
      <span className="facet__heading" id={`facet-${name}`}>{heading}:</span>
      <ul aria-labelledby={`facet-${name}`}>
        {options.map((option) => (
          <li key={option.value}><FilterLink set={{ [name]: option.value }}>{option.label}</FilterLink>{option.count !== undefined && <span className="quiet"> {option.count}</span>}</li>
        ))}
      </ul>
    </div>
  );
}

interface FilterProps {
  readonly set: Readonly<Partial<Record<keyof GapParams, string | undefined>>>;
  readonly children: ReactNode;
}

/** The same list with one filter changed, from its first page. */
function FilterLink({ set, children }: FilterProps): ReactElement {
  return <Link className="govuk-link" to="." resetScroll={false} search={(search) => ({ ...search, ...gapParams({ ...search, ...set }), page: undefined, evidence: undefined })}>{children}</Link>;
}
