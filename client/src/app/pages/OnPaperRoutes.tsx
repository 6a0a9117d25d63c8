// Where accountability is shared, which owners exist only on paper, and what is delegated: answers about the whole record on a day.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Delegations } from '../../features/escalation/Delegations.tsx';
import { StatementPage } from '../../features/escalation/StatementPage.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import { Unanswered } from '../Unanswered.tsx';

const shared = getRouteApi('/accountability/shared');
const onPaper = getRouteApi('/accountability/on-paper');
const delegated = getRouteApi('/accountability/delegated');

export function SharedAccountabilityRoute(): ReactElement {
  const answer = shared.useLoaderData();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.sharedAccountability;
  if (!found) return <Unanswered answer={answer} field="sharedAccountability" what="answer" place={place} />;
  return (
    <Page place={place} title="Where accountability is shared, or rests on a person">
      <StatementPage {...found} heading="Item by item" statements={found.items.map(({ statement }) => statement)} panel={panel} />
    </Page>
  );
}

export function PaperOwnersRoute(): ReactElement {
  const answer = onPaper.useLoaderData();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.paperOwners;
  if (!found) return <Unanswered answer={answer} field="paperOwners" what="answer" place={place} />;
  return (
    <Page place={place} title="Owners that exist only on paper">
      <StatementPage {...found} heading="Owner by owner" statements={found.owners.map(({ statement }) => statement)} panel={panel} />
    </Page>
  );
}

export function DelegationMapRoute(): ReactElement {
  const answer = delegated.useLoaderData();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.delegationMap;
  if (!found) return <Unanswered answer={answer} field="delegationMap" what="answer" place={place} />;
  return <Page place={place} title="What is delegated, to whom, under what"><Delegations {...found} panel={panel} /></Page>;
}
