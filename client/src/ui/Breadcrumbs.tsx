import type { ReactElement, ReactNode } from 'react';

/** Where the page stands; the page itself is not repeated. */
export function Breadcrumbs({ children }: { readonly children: readonly ReactNode[] }): ReactElement {
  return (
    <nav className="crumbs" aria-label="Breadcrumb">
      <ol>{children.map((crumb, at) => <li key={at}>{crumb}</li>)}</ol>
    </nav>
  );
}
