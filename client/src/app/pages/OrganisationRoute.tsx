import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { OrganisationPage } from '../../features/parties/OrganisationPage.tsx';
import { Remit } from '../../features/parties/Remit.tsx';
import { SeatsTable } from '../../features/parties/SeatsTable.tsx';
import { TwoHats } from '../../features/parties/TwoHats.tsx';
import type { OrganisationPageQuery } from '../../gql/graphql.ts';
import { missingIn, type Answer } from '../ask.ts';
import { ConnectionDoor } from '../ConnectionDoor.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { FormLink, Maintain } from '../Maintain.tsx';
import { PlaceInStructure } from '../PlaceInStructure.tsx';
import { ThingPage } from '../ThingPage.tsx';
import { TrailOfThing } from '../TrailOfThing.tsx';
import { Retry } from '../Unanswered.tsx';

const route = getRouteApi('/organisations/$id');

/** With its seats on boards and its place in the structure. */
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
          organisation={organisation} panel={panel} seats={<OwnSeats answer={answer} id={id} />} remit={<Remit remit={answer.data?.remit} />}
          trail={<TrailOfThing answer={answer} />}
          picture={<><PlaceInStructure id={id} answer={answer} /><ConnectionDoor from={id} /></>}
          doors={<Link className="govuk-link" to="/organisations/$id/impact" params={{ id }}>What if this organisation ended?</Link>}
          maintain={(
            <Maintain id={id}>
              <FormLink command="add-line" id={id}>Record a line to or from another</FormLink>
              <FormLink command="add-sub-group" id={id}>Add a body that reports to it</FormLink>
              <FormLink command="add-post" id={id}>Add a post in it</FormLink>
              <FormLink command="close-organisation" id={id}>Record that it ends</FormLink>
            </Maintain>
          )}
        />
      )}
    </ThingPage>
  );
}

function OwnSeats({ answer, id }: { readonly answer: Answer<OrganisationPageQuery>; readonly id: string }): ReactElement {
  const { seats, dualHats } = answer.data ?? {};
  return (
    <>
      {seats ? <SeatsTable seats={seats} id={id} /> : <Retry say={missingIn(answer, 'seats')?.say ?? 'Its seats could not be read just now.'} />}
      <TwoHats hats={dualHats} />
    </>
  );
}
