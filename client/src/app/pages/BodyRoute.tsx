import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { BodyPage } from '../../features/parties/BodyPage.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { PlaceInStructure } from '../PlaceInStructure.tsx';
import { ThingPage } from '../ThingPage.tsx';

const route = getRouteApi('/bodies/$id');

export function BodyRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { id } = route.useParams();
  const panel = useEvidencePanel();
  return (
    <ThingPage
      answer={answer} field="bodyProfile" what="body"
      headed={({ thing, kindLabel, slots }) => ({
        title: thing.name, kicker: kindLabel, crumbs: [<Link key="structure" to="/structure">Structure</Link>], isKnown: slots.length > 0,
      })}
    >
      {(body) => (
        <BodyPage
          body={body} panel={panel} picture={<PlaceInStructure id={id} answer={answer} />}
          doors={<Link className="govuk-link" to="/bodies/$id/impact" params={{ id }}>What if this body ended?</Link>}
        />
      )}
    </ThingPage>
  );
}
