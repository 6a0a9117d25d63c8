import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

interface Props {
  /** Rows that are not listed here. */
  readonly left: number;
  readonly to: '/health/terms' | '/health/reporting' | '/health/overlaps';
  /** What the list may be narrowed by there; undefined: by nothing. */
  readonly by?: string;
}

/** The way to the list of a page of its own. Nothing where it could show no more than is here. */
export function WholeList({ left, to, by }: Props): ReactElement | null {
  if (left === 0 && by === undefined) return null;
  return (
    <p className="small section__door">
      {left > 0 && <>{left} more {left === 1 ? 'is' : 'are'} not listed here. </>}
      <Link className="govuk-link" to={to}>{left > 0 ? 'See the whole list' : `Narrow this list by ${by ?? ''}`}</Link>
    </p>
  );
}
