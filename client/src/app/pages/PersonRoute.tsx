import { getRouteApi } from '@tanstack/react-router';
import { Fragment, type ReactElement } from 'react';
import { PersonPage } from '../../features/parties/PersonPage.tsx';
import { TwoHats } from '../../features/parties/TwoHats.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { FormLink, Maintain } from '../Maintain.tsx';
import { ThingPage } from '../ThingPage.tsx';

const route = getRouteApi('/people/$id');

/** What a person holds and held in public roles and, for editors and above, where they wear two hats. Known once an appointment is. */
export function PersonRoute(): ReactElement {
  const answer = route.useLoaderData();
  const panel = useEvidencePanel();
  return (
    <ThingPage
      answer={answer} field="personProfile" what="person"
      headed={({ thing, history }) => ({ title: thing.name, kicker: 'In a public role', isKnown: history.length > 0 })}
    >
      {(person) => <PersonPage person={person} panel={panel} hats={<TwoHats hats={answer.data?.dualHats} />} maintain={<Maintain id={person.thing.id}>{person.appointments.map(formsOf)}</Maintain>} />}
    </ThingPage>
  );
}

function formsOf({ id, links }: { readonly id: string; readonly links: readonly { readonly kind: string; readonly name: string }[] }): ReactElement {
  const post = links.find(({ kind }) => kind === 'POST')?.name ?? 'This appointment';
  return (
    <Fragment key={id}>
      {post}: record <FormLink command="hand-over" id={id}>who follows</FormLink>, that it <FormLink command="extend-appointment" id={id}>goes on</FormLink> or <FormLink command="end-appointment" id={id}>ends</FormLink>
    </Fragment>
  );
}
