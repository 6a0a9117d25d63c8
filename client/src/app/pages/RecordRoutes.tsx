// The pages of what stands beside parties and plans: agreements, laws, meetings, decisions, changes and outcomes.
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AgreementPage } from '../../features/records/AgreementPage.tsx';
import { RECORD_LISTS, type RecordListAddress } from '../../features/records/record-lists.ts';
import { RecordPage } from '../../features/records/RecordPage.tsx';
import type { RecordPageQuery } from '../../gql/graphql.ts';
import type { Answer } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { ThingPage } from '../ThingPage.tsx';
import { TrailOfThing } from '../TrailOfThing.tsx';

const agreement = getRouteApi('/agreements/$id');
const law = getRouteApi('/laws/$id');
const meeting = getRouteApi('/meetings/$id');
const decision = getRouteApi('/decisions/$id');
const event = getRouteApi('/events/$id');
const outcome = getRouteApi('/outcomes/$id');

/** By a question of its own: signatures and delegations hang on an agreement alone. */
export function AgreementRoute(): ReactElement {
  const answer = agreement.useLoaderData();
  const panel = useEvidencePanel();
  return (
    <ThingPage
      answer={answer} field="agreementProfile" what="agreement"
      headed={({ thing, kindLabel, slots }) => ({ title: thing.name, kicker: kindLabel, crumbs: [crumb('/agreements')], isKnown: slots.length > 0 })}
    >
      {(found) => <><AgreementPage agreement={found} panel={panel} /><TrailOfThing answer={answer} /></>}
    </ThingPage>
  );
}

/** Listed with the agreements that rest on laws. */
export function LawRoute(): ReactElement {
  return <Answered answer={law.useLoaderData()} of="/agreements" />;
}

/** Listed with the decisions that were taken there. */
export function MeetingRoute(): ReactElement {
  return <Answered answer={meeting.useLoaderData()} of="/meetings" />;
}

/** Listed with the meetings. */
export function DecisionRoute(): ReactElement {
  return <Answered answer={decision.useLoaderData()} of="/meetings" />;
}

/** Of what merged, split, was renamed or replaced (MODEL §4); listed with the meetings. */
export function EventRoute(): ReactElement {
  return <Answered answer={event.useLoaderData()} of="/meetings" />;
}

/** Listed with the outcomes of every plan. */
export function OutcomeRoute(): ReactElement {
  return <Answered answer={outcome.useLoaderData()} of="/outcomes" />;
}

function Answered({ answer, of }: { readonly answer: Answer<RecordPageQuery>; readonly of: RecordListAddress }): ReactElement {
  const panel = useEvidencePanel();
  return (
    <ThingPage
      answer={answer} field="recordProfile" what="record"
      headed={({ thing, kindLabel, slots }) => ({ title: thing.name, kicker: kindLabel, crumbs: [crumb(of)], isKnown: slots.length > 0 })}
    >
      {(record) => <><RecordPage record={record} panel={panel} /><TrailOfThing answer={answer} /></>}
    </ThingPage>
  );
}

function crumb(to: RecordListAddress): ReactElement {
  return <Link key={to} to={to}>{RECORD_LISTS[to].title}</Link>;
}
