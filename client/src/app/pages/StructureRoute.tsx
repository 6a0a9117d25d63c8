import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, type ReactElement, type ReactNode } from 'react';
import type { Day } from '#schema/period.ts';
import type { Paper } from '../../features/diagram/papers.ts';
import { CompareWith } from '../../features/diagram/CompareWith.tsx';
import { StructurePrint } from '../../features/diagram/StructurePrint.tsx';
import { SystemSwitch } from '../../features/diagram/SystemSwitch.tsx';
import { StructureView } from '../../features/diagram/StructureView.tsx';
import { TimeSlider } from '../../features/diagram/TimeSlider.tsx';
import { missingIn, type Missing } from '../ask.ts';
import { inWords } from '../../lib/days.ts';
import { quoted } from '../../lib/reading.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import { Known } from '../Known.tsx';
import { PanelBoundary } from '../PanelBoundary.tsx';
import { Retry } from '../Unanswered.tsx';

const route = getRouteApi('/structure');

/** The structure of the place on the day: picture, list or table. */
export function StructureRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { view, scope, print, compare } = route.useSearch();
  const navigate = useNavigate();
  const panel = useEvidencePanel();
  const structure = answer.data?.structure ?? undefined;
  const place = structure?.place.id;
  const other = answer.data?.other ?? undefined;
  // The place stays, whatever place the newest paper of the other day is of; the reader stays at the slider.
  const show = useCallback((days: { readonly asOf: Day } | { readonly compare: Day | undefined }): void => {
    void navigate({ to: '.', replace: true, resetScroll: false, state: { keepsFocus: true }, search: (search) => ({ ...search, ...days, scope: scope ?? place, evidence: undefined }) });
  }, [navigate, scope, place]);
  const showDay = useCallback((asOf: Day): void => { show({ asOf }); }, [show]);
  if (structure !== undefined && print !== undefined) return <StructurePrint structure={structure} other={other} paper={print} back={<ToPaper>Back to the structure</ToPaper>} />;
  return (
    <Page place={answer.data?.placeProfile} title="Structure" compared={other === undefined || structure === undefined ? undefined : inWordsInOrder(structure.at.asOf, other.at.asOf)}>
      {structure === undefined
        ? <NoStructure missing={missingIn(answer, 'structure')} scope={scope} />
        : (
          <PanelBoundary what="The structure">
            <SystemSwitch structure={structure} scope={scope} />
            <TimeSlider days={answer.data?.structureDays} asOf={structure.at.asOf} onDay={showDay} />
            <CompareWith days={answer.data?.structureDays ?? []} asOf={structure.at.asOf} compare={compare === structure.at.asOf ? undefined : compare} onCompare={(day) => { show({ compare: day }); }} />
            {other === undefined && missingIn(answer, 'other') !== undefined && <Retry say="The second date could not be read just now, so one date is shown." />}
            <Known isKnown={structure.newestPaper !== null || (other !== undefined && other.newestPaper !== null)} say={structure.say} place={answer.data?.placeProfile}>
              <StructureView
                structure={structure} other={other} view={view} panel={panel} print={<PrintWays />} changesDoor={<ChangesDoor days={inOrder(structure.at.asOf, other?.at.asOf ?? structure.at.asOf)} within={scope ?? structure.place.id} />}
                onView={(next) => { void navigate({ to: '.', resetScroll: false, search: (search) => ({ ...search, view: next }) }); }}
              />
            </Known>
            <Doors />
          </PanelBoundary>
        )}
    </Page>
  );
}

/** The page that tells of two dates in sentences what no picture shows. */
function ChangesDoor({ days: [from, to], within }: { readonly days: readonly [Day, Day]; readonly within: string }): ReactElement {
  const { asOf, proposals } = route.useSearch();
  return <Link className="govuk-link" to="/changes" search={{ asOf, proposals, from, to, within }}>All changes in sentences, with duties, seats and decisions</Link>;
}

function inOrder(one: Day, other: Day): readonly [Day, Day] {
  return one <= other ? [one, other] : [other, one];
}

function inWordsInOrder(one: Day, other: Day): readonly [string, string] {
  const [earlier, later] = inOrder(one, other);
  return [inWords(earlier), inWords(later)];
}

function PrintWays(): ReactElement {
  return <><ToPaper paper="a4">Print on A4</ToPaper> or <ToPaper paper="a3">on A3</ToPaper></>;
}

/** Without paper: the page itself. */
function ToPaper({ paper, children }: { readonly paper?: Paper; readonly children: ReactNode }): ReactElement {
  return <Link className="govuk-link" to="/structure" search={(search) => ({ ...search, evidence: undefined, print: paper })}>{children}</Link>;
}

function Doors(): ReactElement {
  return (
    <ul className="lines section__door">
      <li><Link className="govuk-link" to="/connection">How does one group connect to another?</Link></li>
      <li><Link className="govuk-link" to="/health">Any loops, doubles, or terms of reference that are due?</Link></li>
    </ul>
  );
}

function NoStructure({ missing, scope }: { readonly missing: Missing | undefined; readonly scope: string | undefined }): ReactElement {
  if (scope === undefined || missing?.isUnknown !== true) return <Retry say={missing?.say ?? 'The structure could not be read just now.'} />;
  return (
    <div className="empty-text">
      <p>We hold no paper and no place named {quoted(scope)}, so there is no structure to draw. The address may be mistyped.</p>
      <p><Link className="govuk-link" to="/structure">See the structure of the newest paper’s place</Link></p>
    </div>
  );
}
