import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AnswerPage } from '../../features/deliverables/AnswerPage.tsx';
import { RiskFacts } from '../../features/deliverables/ItemFacts.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Known } from '../Known.tsx';
import { Page } from '../Page.tsx';
import { planCrumbs } from '../plan-crumbs.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/risks/$id/accountability');

export function RiskRoute(): ReactElement {
  const answer = route.useLoaderData();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const ownership = answer.data?.ownership ?? undefined;
  const risk = answer.data?.riskProfile ?? undefined;
  if (ownership === undefined) return <Unanswered answer={answer} field="ownership" what="risk" place={place} />;
  const { name, detail } = ownership.item;
  return (
    <Page place={place} title={name} kicker={detail} crumbs={planCrumbs(risk === undefined ? [] : [risk.plan])}>
      <Known isKnown={ownership.reasons.length > 0} say={ownership.say} place={place}>
        <AnswerPage answer={ownership} panel={panel} {...(risk !== undefined && { facts: <RiskFacts risk={risk} /> })} />
      </Known>
    </Page>
  );
}
