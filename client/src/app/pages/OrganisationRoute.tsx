import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { OrganisationPage } from '../../features/parties/OrganisationPage.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { PlaceInStructure } from '../PlaceInStructure.tsx';
import { ThingPage } from '../ThingPage.tsx';

const route = getRouteApi('/organisations/$id');

export function OrganisationRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { id } = route.useParams();
  const panel = useEvidencePanel();
  return (
    <ThingPage
      answer={answer} field="organisationProfile" what="organisation"
      headed={({ thing, kindLabel, slots }) => ({
        title: thing.name, kicker: kindLabel, crumbs: [<Link key="all" to="/organisations">Organisations</Link>], isKnown: slots.length > 0,
      })}
    >
      {(organisation) => (
        <OrganisationPage
          organisation={organisation} panel={panel} picture={<PlaceInStructure id={id} answer={answer} />}
          doors={<Link className="govuk-link" to="/organisations/$id/impact" params={{ id }}>What if this organisation ended?</Link>}
        />
      )}
    </ThingPage>
  );
}
