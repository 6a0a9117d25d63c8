import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

/** The way from a party's page to how it connects to another. */
export function ConnectionDoor({ from }: { readonly from: string }): ReactElement {
  return <p className="small section__door"><Link className="govuk-link" to="/connection" search={{ from }}>How does this connect to…</Link></p>;
}
