import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AnswerPage } from '../../features/deliverables/AnswerPage.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Known } from '../Known.tsx';
import { Page } from '../Page.tsx';
import { planCrumbs } from '../plan-crumbs.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/programmes/$id/accountability');

export function ProgrammeRoute(): ReactElement {
  const answer = route.useLoaderData();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const ownership = answer.data?.ownership ?? undefined;
  if (ownership === undefined) return <Unanswered answer={answer} field="ownership" what="programme" place={place} />;
  const { name, detail } = ownership.item;
  return (
    <Page place={place} title={name} kicker={detail} crumbs={planCrumbs([])}>
      <Known isKnown={ownership.reasons.length > 0} say={ownership.say} place={place}>
        <AnswerPage answer={ownership} panel={panel} />
      </Known>
    </Page>
  );
}
