// A part of a long page, folded to its heading on a telephone. It opens by its reader, by an address that leads to it, and for print.
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useSmallWindow } from './window-width.ts';

interface Props {
  /** The part of the address that leads here. */
  readonly id?: string;
  readonly heading: ReactNode;
  /** How much is folded, such as "5 deliverables": said only where it is. */
  readonly count: string;
  readonly children: ReactNode;
}

/** The heading and what stands under it; on a telephone the heading with its count, to be opened. */
export function Fold({ heading, children, ...folded }: Props): ReactElement {
  const isSmall = useSmallWindow();
  return isSmall ? <Folded heading={heading} {...folded}>{children}</Folded> : <>{heading}{children}</>;
}

function Folded({ id, heading, count, children }: Props): ReactElement {
  const details = useRef<HTMLDetailsElement>(null);
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    const open = (): void => { if (details.current !== null) details.current.open = true; };
    window.addEventListener('beforeprint', open);
    return () => { window.removeEventListener('beforeprint', open); };
  }, []);
  return (
    <details ref={details} className="fold" open={id !== undefined && hash === id}>
      <summary>{heading} <span className="fold__count">{count}</span></summary>
      {children}
    </details>
  );
}
