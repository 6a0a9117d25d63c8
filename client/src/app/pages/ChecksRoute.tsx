import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { DataChecks } from '../../features/checks/DataChecks.tsx';
import { missingIn } from '../ask.ts';
import { Page } from '../Page.tsx';
import { Retry } from '../Unanswered.tsx';

const route = getRouteApi('/checks');

/** Whether the record holds what it must. */
export function ChecksRoute(): ReactElement {
  const answer = route.useLoaderData();
  const found = answer.data?.dataFaults;
  return (
    <Page place={answer.data?.placeProfile} title="Checks of the record">
      {found === null || found === undefined ? <Retry say={missingIn(answer, 'dataFaults')?.say ?? 'The checks did not come.'} /> : <DataChecks found={found} />}
    </Page>
  );
}
