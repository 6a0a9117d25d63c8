import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { OrganisationList } from '../../features/parties/OrganisationList.tsx';
import { missingIn } from '../ask.ts';
import { Page } from '../Page.tsx';
import { Retry } from '../Unanswered.tsx';

const route = getRouteApi('/organisations');

/** Find my organisation. */
export function OrganisationsRoute(): ReactElement {
  const answer = route.useLoaderData();
  const missing = missingIn(answer, 'organisations');
  return (
    <Page place={answer.data?.placeProfile} title="Find my organisation">
      {missing === undefined ? <OrganisationList organisations={answer.data?.organisations ?? []} /> : <Retry say={missing.say} />}
    </Page>
  );
}
