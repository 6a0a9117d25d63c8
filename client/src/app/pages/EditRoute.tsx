// The page of every form that edits something by a command of the address.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { formOf } from '../../features/maintaining/forms.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { EditForm } from '../EditForm.tsx';
import { NoSuchPage } from '../NoSuchPage.tsx';
import { ThingPage } from '../ThingPage.tsx';

const route = getRouteApi('/maintain/do/$command/$id');

/** For whoever may edit; saved at once, with the reason or the paper it rests on. */
export function EditRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { command } = route.useParams();
  const form = formOf(command, answer.data?.editState?.links[0]?.kind);
  // What is not there has no kind: that is said, and not that the page is missing.
  if (form === undefined && answer.data?.editState) return <NoSuchPage />;
  return (
    <ThingPage
      answer={answer} field="editState" what="record"
      headed={({ what, links: [page] }) => ({ title: form?.heading(what) ?? what, kicker: null, crumbs: page === undefined ? [] : [<ThingLink key={page.id} thing={page} />], isKnown: true })}
    >
      {({ id, version, what, say, links: [page] }) => (
        form && <EditForm form={form} subject={{ id, version, what, now: say, page }} papers={answer.data?.sourceDocuments ?? []} />
      )}
    </ThingPage>
  );
}
