import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { StructureView } from '../../features/diagram/StructureView.tsx';
import { missingIn } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import { Known } from '../Known.tsx';
import { PanelBoundary } from '../PanelBoundary.tsx';
import { Retry } from '../Unanswered.tsx';

const route = getRouteApi('/structure');

/** The structure of the place on the day: picture, list or table. */
export function StructureRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { view } = route.useSearch();
  const navigate = useNavigate();
  const panel = useEvidencePanel();
  const structure = answer.data?.structure ?? undefined;
  return (
    <Page place={answer.data?.placeProfile} title="Structure">
      {structure === undefined
        ? <Retry say={missingIn(answer, 'structure')?.say ?? 'The structure could not be read just now.'} />
        : (
          <PanelBoundary what="The structure">
            <Known isKnown={structure.newestPaper !== null} say={structure.say} place={answer.data?.placeProfile}>
              <StructureView
                structure={structure} view={view} panel={panel}
                onView={(next) => { void navigate({ to: '.', resetScroll: false, search: (search) => ({ ...search, view: next }) }); }}
              />
            </Known>
          </PanelBoundary>
        )}
    </Page>
  );
}
