import type { ReactElement } from 'react';

interface Props {
  readonly count: number;
  /** What the longest bar of the table stands for; all share one scale from 0. */
  readonly most: number;
}

/** A number with a bar beside it; the number is always printed, the bar only shows it once more. */
export function CountBar({ count, most }: Props): ReactElement {
  return (
    <span className="count-bar">
      <strong className="count-bar__count">{count}</strong>
      <svg className="count-bar__bar" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={most === 0 ? 0 : (100 * count) / most} height="16" />
      </svg>
    </span>
  );
}
