// The forms by which an item gets an owner, or has none: each the page of one item, found by the address.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { CommandForm } from '../../features/maintaining/command-form.ts';
import { ASSIGN_OWNER } from '../../features/maintaining/forms/assign-owner.ts';
import { DECLARE_UNASSIGNED } from '../../features/maintaining/forms/ownership.ts';
import type { AssignOwnerPageQuery } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import type { Answer } from '../ask.ts';
import { EditForm, openDrafts } from '../EditForm.tsx';
import { ThingPage } from '../ThingPage.tsx';

const assigning = getRouteApi('/maintain/do/assign-owner/$id');
const declaring = getRouteApi('/maintain/do/declare-unassigned/$id');

/** For whoever may edit. */
export function AssignOwnerRoute(): ReactElement {
  return <OfItem form={ASSIGN_OWNER} answer={assigning.useLoaderData()} />;
}

/** For whoever may edit. */
export function DeclareUnassignedRoute(): ReactElement {
  return <OfItem form={DECLARE_UNASSIGNED} answer={declaring.useLoaderData()} />;
}

/** It shows who answers now, which no other form does. */
function OfItem({ form, answer }: { readonly form: CommandForm; readonly answer: Answer<AssignOwnerPageQuery> }): ReactElement {
  return (
    <ThingPage
      isForm
      answer={answer} field="ownership" what="item"
      headed={({ item }) => ({ title: form.heading(`“${item.name}”`), kicker: null, crumbs: [<ThingLink key={item.id} thing={item} />], isKnown: true })}
    >
      {({ item, version, say }) => (
        <EditForm form={form} subject={{ id: item.id, version, what: `“${item.name}”`, now: `${say}.`, page: item }} papers={answer.data?.sourceDocuments ?? []} drafts={openDrafts(answer.data?.changeSets)} />
      )}
    </ThingPage>
  );
}
