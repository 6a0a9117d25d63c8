import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FaultsSection } from '../../features/health/FaultsSection.tsx';
import { OverlapsSection } from '../../features/health/OverlapsSection.tsx';
import { TermsSection } from '../../features/health/TermsSection.tsx';
import { TwoHats } from '../../features/parties/TwoHats.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { missingIn } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import { Retry } from '../Unanswered.tsx';

const route = getRouteApi('/health');

/** Health of governance: everything known on the day, of whatever place. */
export function HealthRoute(): ReactElement {
  const answer = route.useLoaderData();
  const panel = useEvidencePanel();
  const { structuralFaults: faults, termsDue: terms, overlappingBodies: overlaps, dualHats: hats } = answer.data ?? {};
  const retry = (field: string) => <Retry say={missingIn(answer, field)?.say ?? 'This part could not be read just now.'} />;
  return (
    <Page place={answer.data?.placeProfile} title="Health of governance">
      <p>Counted over every body known on this day, of all places and papers.</p>
      <Columns panel={panel} lead={faults ? <FaultsSection faults={faults} /> : retry('structuralFaults')}>
        <OverlapsSection overlaps={overlaps} />
        {terms ? <TermsSection terms={terms} /> : retry('termsDue')}
        <TwoHats hats={hats} />
      </Columns>
    </Page>
  );
}
