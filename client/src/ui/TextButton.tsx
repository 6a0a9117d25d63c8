import type { ReactElement } from 'react';

interface Props {
  readonly children: string;
  readonly onPress: () => void;
  readonly isExpanded?: boolean;
  /** The id of what it opens. */
  readonly controls?: string;
}

/** Looks like a link, yet does something on this page. */
export function TextButton({ children, onPress, isExpanded, controls }: Props): ReactElement {
  return (
    <button type="button" className="text-button" onClick={onPress} aria-expanded={isExpanded} aria-controls={controls}>
      {children}
    </button>
  );
}
