import type { ReactElement, ReactNode } from 'react';
import { Fold } from './Fold.tsx';
import { useSmallWindow } from './window-width.ts';

interface Props<T> {
  readonly items: readonly T[];
  /** The table of some of them. */
  readonly table: (items: readonly T[]) => ReactNode;
}

const FIRST_ON_A_TELEPHONE = 10;

/** The rows of a page: on a telephone the first ten, and the others folded with their count. */
export function ShortRows<T>({ items, table }: Props<T>): ReactElement {
  const isSmall = useSmallWindow();
  const first = isSmall ? items.slice(0, FIRST_ON_A_TELEPHONE) : items;
  const others = items.slice(first.length);
  return (
    <>
      {table(first)}
      {others.length > 0 && <Fold heading={null} count={`${String(others.length)} more on this page`}>{table(others)}</Fold>}
    </>
  );
}
