// The answer cards of all that may have an owner: one page, with what the paper prints of each kind beside it.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import { capital } from '#schema/wording/party-name.ts';
import { AnswerPage } from '../../features/deliverables/AnswerPage.tsx';
import { DeliverableFacts, MeasureFacts, RiskFacts } from '../../features/deliverables/ItemFacts.tsx';
import type { AnswerOfPageFragment, HeldDutyFragment } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { standingOn, type Registered } from '../../lib/standing.ts';
import type { Answer } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { FormLink, Maintain } from '../Maintain.tsx';
import { planCrumbs } from '../plan-crumbs.tsx';
import { ThingPage } from '../ThingPage.tsx';
import { ThreadOfThing } from '../ThreadOfThing.tsx';
import { TrailOfThing } from '../TrailOfThing.tsx';

const deliverables = getRouteApi('/deliverables/$id/accountability');
const measures = getRouteApi('/measures/$id/accountability');
const risks = getRouteApi('/risks/$id/accountability');
const programmes = getRouteApi('/programmes/$id/accountability');
const duties = getRouteApi('/duties/$id/accountability');

/** Under its plan and area: with its neighbours in print, the golden thread and the decisions on it. */
export function DeliverableRoute(): ReactElement {
  const answer = deliverables.useLoaderData();
  const found = answer.data?.deliverableProfile;
  return <Answered answer={answer} what="deliverable" records={answer.data?.deliverables} within={[found?.plan, found?.area]} facts={found && <DeliverableFacts deliverable={found} />} thread={<ThreadOfThing answer={answer} />} trail={<TrailOfThing answer={answer} />} />;
}

/** Under its plan and area: with what is printed of it and the golden thread. */
export function MeasureRoute(): ReactElement {
  const answer = measures.useLoaderData();
  const found = answer.data?.measureProfile;
  return <Answered answer={answer} what="measure" records={answer.data?.measures} within={[found?.plan, found?.area]} facts={found && <MeasureFacts measure={found} />} thread={<ThreadOfThing answer={answer} />} />;
}

/** Under the plan that it threatens: with what is printed of it and the golden thread. */
export function RiskRoute(): ReactElement {
  const answer = risks.useLoaderData();
  const found = answer.data?.riskProfile;
  return <Answered answer={answer} what="risk" records={answer.data?.risks} within={[found?.plan]} facts={found && <RiskFacts risk={found} />} thread={<ThreadOfThing answer={answer} />} />;
}

/** The answer alone: nothing is printed beside it, and no thread leads through a programme. */
export function ProgrammeRoute(): ReactElement {
  return <Answered answer={programmes.useLoaderData()} what="programme" records={[]} within={[]} facts={null} />;
}

/** The answer alone: nothing is printed beside it, and no thread leads through a duty. */
export function DutyRoute(): ReactElement {
  return <Answered answer={duties.useLoaderData()} what="duty" records={[]} within={[]} facts={null} />;
}

interface Props {
  readonly answer: Answer<AnswerOfPageFragment>;
  readonly what: string;
  /** Its own record, for how it stands on the day. */
  readonly records: readonly Registered[] | undefined;
  /** What holds it, outermost first, as far as it came. */
  readonly within: readonly (Thing | undefined)[];
  readonly facts: ReactElement | null | undefined;
  readonly thread?: ReactElement;
  readonly trail?: ReactElement;
}

function Answered({ answer, what, records, within, facts, thread, trail }: Props): ReactElement {
  const { asOf } = useReading();
  const panel = useEvidencePanel();
  return (
    <ThingPage
      answer={answer} field="ownership" what={what}
      headed={({ item, reasons }) => ({ title: item.name, kicker: item.detail ?? capital(what), crumbs: planCrumbs(within), standing: standingOn(asOf, records), isKnown: reasons.length > 0 })}
    >
      {(ownership) => <><AnswerPage answer={ownership} panel={panel} facts={facts} thread={thread} maintain={<Maintaining item={ownership.item} duties={[...ownership.owners, ...ownership.responsible]} />} />{trail}</>}
    </ThingPage>
  );
}

/** What comes through an area, a theme or a plan is ended or confirmed there; what is only proposed cannot be. */
function Maintaining({ item: { id, kind }, duties }: { readonly item: Thing; readonly duties: readonly HeldDutyFragment[] }): ReactElement {
  return (
    <Maintain id={id}>
      <FormLink command="assign-owner" id={id}>Record who answers for this</FormLink>
      <FormLink command="declare-unassigned" id={id}>Record that nobody answers for it, and why</FormLink>
      {kind === 'DELIVERABLE' && <>It <FormLink command="reword-deliverable" id={id}>says something else</FormLink>, <FormLink command="continue-deliverable" id={id}>goes on in the next edition</FormLink> or <FormLink command="withdraw-deliverable" id={id}>is withdrawn</FormLink></>}
      {kind === 'MEASURE' && <FormLink command="record-observation" id={id}>Record a baseline or a target</FormLink>}
      {kind === 'RISK' && <>Record <FormLink command="rate-risk" id={id}>how it is rated</FormLink> or <FormLink command="add-mitigation" id={id}>what is done about it</FormLink></>}
      {kind === 'FUNCTION' && <FormLink command="pass-on" id={id}>Record to whom it is passed on</FormLink>}
      <FormLink command="add-decision-about" id={id}>Record a decision about it</FormLink>
      {duties.filter(({ via, status }) => via === null && status === 'IN_FORCE').map((duty) => (
        <span key={duty.id}>{duty.say} Record that it <FormLink command="confirm-ownership" id={duty.id}>is confirmed</FormLink> or <FormLink command="end-ownership" id={duty.id}>ends</FormLink></span>
      ))}
    </Maintain>
  );
}
