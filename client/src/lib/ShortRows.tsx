import type { ReactElement, ReactNode } from 'react';
import { Fold } from './Fold.tsx';
import { useSmallWindow } from './window-width.ts';

interface Props<T> {
  readonly items: readonly T[];
  /** The table of some of them. */
  readonly table: (items: readonly T[]) => ReactNode;
  /** True where each of them is as tall as several rows. */
  readonly isTall?: boolean;
}

const FIRST_ON_A_TELEPHONE = 10;
// A fold that hides two or three sentences would only be in the way.
const TALL = { most: 8, first: 5 } as const;

/** The rows of a page: on a telephone the first ten, of tall ones the first five, and the others folded with their count. */
export function ShortRows<T>({ items, table, isTall = false }: Props<T>): ReactElement {
  const isSmall = useSmallWindow();
  const first = isSmall ? items.slice(0, countFirst(items.length, isTall)) : items;
  const others = items.slice(first.length);
  return (
    <>
      {table(first)}
      {others.length > 0 && <Fold heading={null} count={`${String(others.length)} more on this page`}>{table(others)}</Fold>}
    </>
  );
}

function countFirst(count: number, isTall: boolean): number {
  if (!isTall) return FIRST_ON_A_TELEPHONE;
  return count > TALL.most ? TALL.first : TALL.most;
}
