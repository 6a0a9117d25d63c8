import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

/** Rows of one page of a list. */
export const ROWS_OF_A_PAGE = 50;

interface Props {
  readonly total: number;
  /** From 1. */
  readonly page: number;
}

/** "1 to 50 of 170", and the ways on and back; nothing where all stand on one page. */
export function Pager({ total, page }: Props): ReactElement | null {
  const pages = Math.ceil(total / ROWS_OF_A_PAGE);
  if (pages < 2 && page === 1) return null;
  const first = (page - 1) * ROWS_OF_A_PAGE + 1;
  const last = Math.min(page * ROWS_OF_A_PAGE, total);
  return (
    <nav className="pager" aria-label="Pages of the list">
      <span>{first > total ? `There are ${String(total)}, and nothing on this page` : `${String(first)} to ${String(last)} of ${String(total)}`}</span>
      {page > 1 && <Link className="govuk-link" to="." search={(search) => ({ ...search, page: before(page), evidence: undefined })}>Previous page</Link>}
      {page < pages && <Link className="govuk-link" to="." search={(search) => ({ ...search, page: String(page + 1), evidence: undefined })}>Next page</Link>}
    </nav>
  );
}

function before(page: number): string | undefined {
  return page === 2 ? undefined : String(page - 1);
}
