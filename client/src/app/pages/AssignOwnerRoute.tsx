// The form by which an item gets an owner: the page of one item, found by the address.
import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PartyBox } from '../../features/lookup/PartyBox.tsx';
import { AssignOwnerForm } from '../../features/maintaining/AssignOwnerForm.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { ThingPage } from '../ThingPage.tsx';

const route = getRouteApi('/maintain/do/assign-owner/$id');

/** For whoever may edit; saved at once, with the reason or the paper it rests on. */
export function AssignOwnerRoute(): ReactElement {
  const answer = route.useLoaderData();
  const router = useRouter();
  return (
    <ThingPage
      answer={answer} field="ownership" what="item"
      headed={({ item }) => ({ title: `Record who answers for “${item.name}”`, kicker: null, crumbs: [<ThingLink key={item.id} thing={item} />], isKnown: true })}
    >
      {(ownership) => (
        <AssignOwnerForm
          answer={ownership} papers={answer.data?.sourceDocuments ?? []} onKept={() => { void router.invalidate(); }}
          partyBox={(chosen, onChoose) => <PartyBox id="party" label="Who? A body, an organisation or a post" chosen={chosen ?? undefined} onChoose={onChoose} />}
        />
      )}
    </ThingPage>
  );
}
