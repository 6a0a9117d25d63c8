import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Page } from './Page.tsx';

/** For an address that leads nowhere. */
export function NoSuchPage(): ReactElement {
  return (
    <Page place={undefined} title="There is no such page">
      <div className="empty-text">
        <p>Check the address, or begin again where everything can be looked up by name.</p>
        <p><Link className="govuk-link" to="/">Look something up</Link></p>
      </div>
    </Page>
  );
}
