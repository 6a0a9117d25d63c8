import type { ReactElement } from 'react';

/** An arrow of a button, drawn: not every font holds one. `d` lies in 14 by 14. */
export function Sign({ d }: { readonly d: string }): ReactElement {
  return <svg width="14" height="14" aria-hidden="true"><path d={d} fill="none" stroke="currentColor" strokeWidth="2.5" /></svg>;
}
