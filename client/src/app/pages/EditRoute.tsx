// The page of every form that edits something by a command of the address.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { CommandForm } from '../../features/maintaining/command-form.ts';
import { formOf, likeFormFor, mayBeAbout } from '../../features/maintaining/forms.ts';
import type { EditPageQuery } from '../../gql/graphql.ts';
import { LinkedText, ThingLink } from '../../lib/ThingLink.tsx';
import { EditForm, openDrafts } from '../EditForm.tsx';
import { FormLink } from '../Maintain.tsx';
import { NoSuchPage } from '../NoSuchPage.tsx';
import { ThingPage } from '../ThingPage.tsx';

const route = getRouteApi('/maintain/do/$command/$id');

/** For whoever may edit; saved at once, with the reason or the paper it rests on. */
export function EditRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { command } = route.useParams();
  const form = formOf(command, answer.data?.editState?.label);
  // What is not there has no kind: that is said, and not that the page is missing.
  if (form === undefined && answer.data?.editState) return <NoSuchPage />;
  return (
    <ThingPage
      isForm
      answer={answer} field="editState" what="record"
      headed={({ what, links: [page] }) => ({ title: form?.heading(what) ?? what, kicker: null, crumbs: page === undefined ? [] : [<ThingLink key={page.id} thing={page} />], isKnown: true })}
    >
      {(state) => {
        if (form === undefined) return null;
        const { id, version, what, say, links: [page] } = state;
        if (!mayBeAbout(form, state.label)) return <OtherForm form={form} state={state} />;
        return <EditForm form={form} subject={{ id, version, what, now: say, page }} papers={answer.data?.sourceDocuments ?? []} drafts={openDrafts(answer.data?.changeSets)} />;
      }}
    </ThingPage>
  );
}

type State = NonNullable<EditPageQuery['editState']>;

/** What it was opened for is something else: said at once, with the way to the form that is right. */
function OtherForm({ form, state: { id, label, what, links } }: { readonly form: CommandForm; readonly state: State }): ReactElement {
  const right = likeFormFor(form, label);
  const [page] = links;
  return (
    <div className="govuk-inset-text">
      <p><LinkedText say={`This form is for ${form.about?.sort ?? 'something else'}, and ${what} is none.`} links={links} /></p>
      {right !== undefined && <p><FormLink command={right.name} id={id}>{right.heading(what)}</FormLink></p>}
      {right === undefined && page !== undefined && <p>What can be recorded of it stands on its page: <ThingLink thing={page} /></p>}
    </div>
  );
}
