// The pages of what stands beside parties and plans: agreements, laws, meetings, decisions, changes and outcomes.
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { calledInside } from '#schema/wording/party-name.ts';
import { AgreementPage } from '../../features/records/AgreementPage.tsx';
import { RECORD_LISTS, type RecordListAddress } from '../../features/records/record-lists.ts';
import { RecordPage } from '../../features/records/RecordPage.tsx';
import type { RecordPageQuery } from '../../gql/graphql.ts';
import type { Answer } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { FormLink, Maintain } from '../Maintain.tsx';
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
      {(found) => <><AgreementPage agreement={found} panel={panel} /><Ground id={found.thing.id} /><TrailOfThing answer={answer} /></>}
    </ThingPage>
  );
}

/** Listed with the agreements that rest on laws. */
export function LawRoute(): ReactElement {
  return <Answered answer={law.useLoaderData()} of="/agreements" maintain={({ thing }) => <Maintain id={thing.id}><PassOn id={thing.id} /></Maintain>} />;
}

/** Listed with the decisions that were taken there. */
export function MeetingRoute(): ReactElement {
  return <Answered answer={meeting.useLoaderData()} of="/meetings" maintain={(found) => <OfMeeting meeting={found} />} />;
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

type Found = NonNullable<RecordPageQuery['recordProfile']>;

/** Whose meeting it was decides: it is told on the form of that body, at which the meeting is looked up. */
function OfMeeting({ meeting: { thing, slots } }: { readonly meeting: Found }): ReactElement {
  const bodies = slots.flatMap(({ slot, links }) => (slot === 'body' ? links : []));
  return <Maintain id={thing.id}>{bodies.map((body) => <FormLink key={body.id} command="add-decision" id={body.id}>{`Record a decision of ${calledInside(body)}`}</FormLink>)}</Maintain>;
}

function Ground({ id }: { readonly id: string }): ReactElement {
  return (
    <Maintain id={id}>
      <PassOn id={id} />
      <FormLink command="add-decision-about" id={id}>Record a decision about it</FormLink>
    </Maintain>
  );
}

function PassOn({ id }: { readonly id: string }): ReactElement {
  return <FormLink command="add-delegation" id={id}>Record what is passed on under it</FormLink>;
}

interface Props {
  readonly answer: Answer<RecordPageQuery>;
  readonly of: RecordListAddress;
  /** What an officer can do from it; left out: nothing but what is done elsewhere. */
  readonly maintain?: (found: Found) => ReactElement;
}

function Answered({ answer, of, maintain }: Props): ReactElement {
  const panel = useEvidencePanel();
  return (
    <ThingPage
      answer={answer} field="recordProfile" what="record"
      headed={({ thing, kindLabel, slots }) => ({ title: thing.name, kicker: kindLabel, crumbs: [crumb(of)], isKnown: slots.length > 0 })}
    >
      {(record) => <><RecordPage record={record} panel={panel} />{maintain?.(record)}<TrailOfThing answer={answer} /></>}
    </ThingPage>
  );
}

function crumb(to: RecordListAddress): ReactElement {
  return <Link key={to} to={to}>{RECORD_LISTS[to].title}</Link>;
}
