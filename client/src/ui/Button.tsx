import type { ReactElement } from 'react';

interface Props {
  readonly children: string;
  readonly onPress?: () => void;
  /** Filled is the one main action of a page, outlined any other. */
  readonly look?: 'filled' | 'outlined';
  readonly type?: 'button' | 'submit';
}

/** Sends no form unless `type` says so. */
export function Button({ children, onPress, look = 'filled', type = 'button' }: Props): ReactElement {
  return (
    <button type={type} className={look === 'filled' ? 'govuk-button' : 'govuk-button button--outlined'} onClick={onPress}>
      {children}
    </button>
  );
}
