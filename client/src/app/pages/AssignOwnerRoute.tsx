// The form by which an item gets an owner: the page of one item, found by the address.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ASSIGN_OWNER } from '../../features/maintaining/forms/assign-owner.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { EditForm } from '../EditForm.tsx';
import { ThingPage } from '../ThingPage.tsx';

const route = getRouteApi('/maintain/do/assign-owner/$id');

/** For whoever may edit; it shows who answers now, which no other form does. */
export function AssignOwnerRoute(): ReactElement {
  const answer = route.useLoaderData();
  return (
    <ThingPage
      answer={answer} field="ownership" what="item"
      headed={({ item }) => ({ title: ASSIGN_OWNER.heading(`“${item.name}”`), kicker: null, crumbs: [<ThingLink key={item.id} thing={item} />], isKnown: true })}
    >
      {({ item, version, say }) => (
        <EditForm form={ASSIGN_OWNER} subject={{ id: item.id, version, what: `“${item.name}”`, now: `${say}.`, page: item }} papers={answer.data?.sourceDocuments ?? []} />
      )}
    </ThingPage>
  );
}
