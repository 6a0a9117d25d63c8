import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { BodyPage } from '../../features/parties/BodyPage.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Known } from '../Known.tsx';
import { Page } from '../Page.tsx';
import { PlaceInStructure } from '../PlaceInStructure.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/bodies/$id');

export function BodyRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { id } = route.useParams();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const body = answer.data?.bodyProfile ?? undefined;
  if (body === undefined) return <Unanswered answer={answer} field="bodyProfile" what="body" place={place} />;
  return (
    <Page place={place} title={body.thing.name} kicker={body.kindLabel} crumbs={[<Link key="structure" to="/structure">Structure</Link>]}>
      <Known isKnown={body.slots.length > 0} say={body.say} place={place}>
        <BodyPage body={body} panel={panel} picture={<PlaceInStructure id={id} answer={answer} />} />
      </Known>
    </Page>
  );
}
