// The pages of drafts: the lists of whoever asks, and one draft.
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { DraftList } from '../../features/drafts/DraftList.tsx';
import { DraftOnPage } from '../../features/drafts/DraftOnPage.tsx';
import { Page } from '../Page.tsx';
import { ThingPage } from '../ThingPage.tsx';
import { Unanswered } from '../Unanswered.tsx';

const all = getRouteApi('/maintain/sets');
const one = getRouteApi('/maintain/sets/$id');

/** For editors and above: only what shows to whoever asks. */
export function ChangeSetsRoute(): ReactElement {
  const answer = all.useLoaderData();
  const { placeProfile: place, mine, toApprove, approved, applied } = answer.data ?? {};
  if (!mine || !toApprove || !approved || !applied) return <Unanswered answer={answer} field="mine" what="draft" place={place} />;
  return (
    <Page place={place} title="Drafts" crumbs={[<Maintain key="maintain" />]}>
      <p>A draft is a list of edits that are recorded together once somebody else has approved them. Every form for editing can put its edit into one.</p>
      <DraftList heading="Mine" drafts={mine} />
      <DraftList heading="Waiting for me" drafts={toApprove} />
      <DraftList heading="Approved, and not applied yet" drafts={approved} />
      <DraftList heading="Applied" drafts={applied} />
    </Page>
  );
}

/** One draft, with what may be done with it. */
export function ChangeSetRoute(): ReactElement {
  const router = useRouter();
  return (
    <ThingPage
      answer={one.useLoaderData()} field="changeSet" what="draft"
      headed={({ title }) => ({ title, kicker: null, crumbs: [<Maintain key="maintain" />, <Link key="sets" className="govuk-link" to="/maintain/sets">Drafts</Link>], isKnown: true })}
    >
      {(draft) => <DraftOnPage draft={draft} onMoved={() => { void router.invalidate(); }} />}
    </ThingPage>
  );
}

function Maintain(): ReactElement {
  return <Link className="govuk-link" to="/maintain">Maintain the record</Link>;
}
