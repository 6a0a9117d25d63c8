import type { ReactElement, ReactNode } from 'react';

/** A banner of at most two lines. */
export function InsetText({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="govuk-inset-text inset">{children}</div>;
}
