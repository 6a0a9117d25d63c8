import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { EscalationRoute as Escalation } from '../../features/escalation/EscalationRoute.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { ThingPage } from '../ThingPage.tsx';

const route = getRouteApi('/escalation/$id');

/** Every way up from an item. */
export function EscalationRoute(): ReactElement {
  const answer = route.useLoaderData();
  const panel = useEvidencePanel();
  return (
    <ThingPage
      answer={answer} field="escalationRoute" what="item"
      headed={({ item, routes, absence }) => ({
        title: `The way up from “${item.name}”`, kicker: item.detail, crumbs: [<ThingLink key="item" thing={item} />], isKnown: routes.length > 0 || absence !== null,
      })}
    >
      {(escalation) => (
        <Escalation
          escalation={escalation} panel={panel}
          door={escalation.routes.length === 0 ? null : <Link className="govuk-link" to="/structure" hash="way-up" search={(search) => ({ asOf: search.asOf, proposals: search.proposals, route: escalation.item.id })}>See it on the structure, step by step</Link>}
        />
      )}
    </ThingPage>
  );
}
