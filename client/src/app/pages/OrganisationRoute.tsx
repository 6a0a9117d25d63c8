import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { OrganisationPage } from '../../features/parties/OrganisationPage.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Known } from '../Known.tsx';
import { Page } from '../Page.tsx';
import { PlaceInStructure } from '../PlaceInStructure.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/organisations/$id');

export function OrganisationRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { id } = route.useParams();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const organisation = answer.data?.organisationProfile ?? undefined;
  if (organisation === undefined) return <Unanswered answer={answer} field="organisationProfile" what="organisation" place={place} />;
  return (
    <Page place={place} title={organisation.thing.name} kicker={organisation.kindLabel} crumbs={[<Link key="all" to="/organisations">Organisations</Link>]}>
      <Known isKnown={organisation.slots.length > 0} say={organisation.say} place={place}>
        <OrganisationPage organisation={organisation} panel={panel} picture={<PlaceInStructure id={id} answer={answer} />} />
      </Known>
    </Page>
  );
}
