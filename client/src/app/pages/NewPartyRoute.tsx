// The page of every form by which a party is recorded that nothing leads to yet.
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { newForm } from '../../features/maintaining/forms.ts';
import { EditForm, openDrafts } from '../EditForm.tsx';
import { NoSuchPage } from '../NoSuchPage.tsx';
import { Page } from '../Page.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/maintain/add/$kind');

/** Nothing of it is there before it is saved. */
const SUBJECT = { id: 'new', version: 0, what: 'it', now: '', page: undefined } as const;

/** For whoever may edit: what of it only they may ask is missing for everybody else. */
export function NewPartyRoute(): ReactElement {
  const { data, ...rest } = route.useLoaderData();
  const { kind } = route.useParams();
  const form = newForm(kind);
  if (form === undefined) return <NoSuchPage />;
  if (!data?.edits) return <Unanswered answer={{ data, ...rest }} field="edits" what="record" place={data?.placeProfile} />;
  return (
    <Page place={data.placeProfile} title={form.heading('')} crumbs={[<Link key="maintain" to="/maintain">Maintain the record</Link>]}>
      <EditForm form={form} subject={SUBJECT} papers={data.sourceDocuments} drafts={openDrafts(data.changeSets)} />
    </Page>
  );
}
