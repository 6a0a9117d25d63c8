// What a list may be narrowed by: the values of each as links, or the one it is narrowed by and the way to take it away.
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';

type Search = Readonly<Record<string, unknown>>;

export interface Filter {
  /** As the address calls it. */
  readonly name: string;
  readonly heading: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count?: number }[];
}

interface Props {
  readonly filter: Filter;
  readonly value: string | undefined;
  /** What of an address may stay; undefined: all of it. */
  readonly kept?: ((search: Search) => Search) | undefined;
}

/** A value that is none of the options is shown as the address has it. Options stand in the order given. */
function FilterRow({ filter: { name, heading, options }, value, kept }: Props): ReactElement {
  if (value !== undefined) {
    return (
      <p className="facet">
        <span className="facet__heading">{heading}:</span> <strong>{options.find((option) => option.value === value)?.label ?? value}</strong>{' '}
        <FilterLink set={{ [name]: undefined }} kept={kept}>Show all<span className="govuk-visually-hidden">: no filter by {heading.toLowerCase()}</span></FilterLink>
      </p>
    );
  }
  return (
    <div className="facet">
      <span className="facet__heading" id={`facet-${name}`}>{heading}:</span>
      <ul aria-labelledby={`facet-${name}`}>
        {options.map((option) => (
          <li key={option.value}><FilterLink set={{ [name]: option.value }} kept={kept}>{option.label}</FilterLink>{option.count !== undefined && <span className="quiet"> {option.count}</span>}</li>
        ))}
      </ul>
    </div>
  );
}

interface RowsProps {
  readonly filters: readonly (Filter & { readonly value: string | undefined })[];
  readonly kept?: Props['kept'];
}

/** All that a list may be narrowed by; a filter with nothing to choose is left out, and nothing stands there where all are. */
export function FilterRows({ filters, kept }: RowsProps): ReactElement | null {
  const shown = filters.filter(({ value, options }) => value !== undefined || options.length > 1);
  if (shown.length === 0) return null;
  return <section className="facets" aria-label="Narrow the list">{shown.map(({ value, ...filter }) => <FilterRow key={filter.name} filter={filter} value={value} kept={kept} />)}</section>;
}

interface LinkProps {
  readonly set: Readonly<Record<string, string | undefined>>;
  readonly kept: Props['kept'];
  readonly children: ReactNode;
}

/** The same list with one filter changed, from its first page. */
function FilterLink({ set, kept = (search) => search, children }: LinkProps): ReactElement {
  return <Link className="govuk-link" to="." resetScroll={false} search={(search) => ({ ...search, ...kept({ ...search, ...set }), page: undefined, evidence: undefined })}>{children}</Link>;
}
