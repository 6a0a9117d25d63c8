import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, type ComponentProps, type ReactElement, type ReactNode } from 'react';
import type { Day } from '#schema/period.ts';
import type { Paper } from '../../features/diagram/papers.ts';
import { useMining } from '../../features/diagram/my-organisation.ts';
import { CompareWith } from '../../features/diagram/CompareWith.tsx';
import { StructurePrint } from '../../features/diagram/StructurePrint.tsx';
import { SystemSwitch } from '../../features/diagram/SystemSwitch.tsx';
import { StructureView } from '../../features/diagram/StructureView.tsx';
import { TimeSlider } from '../../features/diagram/TimeSlider.tsx';
import { isAlone } from '../../features/diagram/two-days.ts';
import { PartyBox } from '../../features/lookup/PartyBox.tsx';
import { missingIn, type Missing } from '../ask.ts';
import { inWords } from '../../lib/days.ts';
import { quoted } from '../../lib/reading.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import { Known } from '../Known.tsx';
import { HouseKeyWanted } from '../HouseKey.tsx';
import { OfficerLink } from '../Maintain.tsx';
import { PanelBoundary } from '../PanelBoundary.tsx';
import { ToWayUp, useWayUp } from './ToWayUp.tsx';
import type { StructureAnswer } from './structure-loading.ts';
import { Retry } from '../Unanswered.tsx';

const route = getRouteApi('/structure');

/** The structure of the place on the day, or on two: picture, list or table. */
export function StructureRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { scope, print } = route.useSearch();
  const structure = answer.data?.structure ?? undefined;
  const other = isAlone(structure, scope) ? undefined : answer.data?.other ?? undefined;
  if (structure !== undefined && print !== undefined) return <Printed answer={answer} structure={structure} other={other} paper={print} />;
  return (
    <Page place={answer.data?.placeProfile} title="Structure" compared={bothDays(structure, other)} beside={besideHeading(structure, scope)}>
      {structure === undefined
        ? <NoStructure missing={missingIn(answer, 'structure')} scope={scope} />
        : <PanelBoundary what="The structure"><Found answer={answer} structure={structure} other={other} /></PanelBoundary>}
    </Page>
  );
}

function besideHeading(structure: OneDay | undefined, scope: string | undefined): ReactNode {
  return structure === undefined ? undefined : <SystemSwitch structure={structure} scope={scope} />;
}

function Printed({ answer, structure, other, paper }: FoundProps & { readonly paper: Paper }): ReactElement {
  const { arrangement, levels, open, folded, focus, hops, dir, kinds } = route.useSearch();
  const { wayUp } = useWayUp(answer);
  const { mining } = useMine(answer);
  return <StructurePrint structure={structure} other={other} paper={paper} arrangement={arrangement} folding={{ levels, open, folded }} focus={{ focus, hops, dir, kinds }} mine={mining?.mine} wayUp={wayUp} back={<ToPaper>Back to the structure</ToPaper>} />;
}

type Data = NonNullable<StructureAnswer['data']>;
type OneDay = NonNullable<Data['structure']>;

interface FoundProps { readonly answer: StructureAnswer; readonly structure: OneDay; /** Of the second day. */ readonly other: NonNullable<Data['other']> | undefined }

function Found({ answer, structure, other }: FoundProps): ReactElement {
  const { view, arrangement, scope, tour, levels, open, folded, focus, hops, dir, kinds } = route.useSearch();
  const { navigate, showDay, compareWith } = useDays(scope ?? structure.place.id);
  const panel = useEvidencePanel();
  const way = useWayUp(answer);
  const mine = useMine(answer);
  const { asOf } = structure.at;
  const place = answer.data?.placeProfile;
  return (
    <>
      <div className="through-time">
        <TimeSlider days={answer.data?.structureDays} asOf={asOf} onDay={showDay} />
        {isAlone(structure, scope) ? <OneDayOnly /> : <Second answer={answer} asOf={asOf} onCompare={compareWith} />}
      </div>
      <Known isKnown={[structure, other].some((one) => (one?.newestPaper ?? null) !== null)} say={structure.say} place={place}>
        <StructureView
          structure={structure} other={other} view={view} panel={panel} mine={mine} {...way} wayDoor={(id) => <><ToWayUp id={id}>Its way up</ToWayUp>{' '}<ToFocus id={id} />{' '}<OfficerLink command="add-line" id={id}>Record a line</OfficerLink>{' '}<OfficerLink command="add-sub-group" id={id}>Add a sub-group</OfficerLink>{' '}<OfficerLink command="transfer-duties" id={id}>Pass on what it does</OfficerLink>{' '}<OfficerLink command="replace-body" id={id}>Replace it</OfficerLink>{' '}<OfficerLink command="draw-under" id={id}>Draw it under another</OfficerLink>{' '}<OfficerLink command="close" id={id}>Record that it ends</OfficerLink></>} print={<PrintWays />}
          changesDoor={<ChangesDoor days={inOrder(asOf, other?.at.asOf ?? asOf)} within={scope ?? structure.place.id} />}
          folding={{ levels, open, folded }} focus={{ focus, hops, dir, kinds }}
          tour={tour} onTour={(stop) => { void navigate({ to: '.', replace: tour !== undefined && stop !== undefined, resetScroll: false, state: { keepsFocus: true }, search: (search) => ({ ...search, tour: stop === undefined ? undefined : String(stop) }) }); }}
          onFocus={(next) => { void navigate({ to: '.', resetScroll: false, state: { keepsFocus: next.focus !== undefined }, search: (search) => ({ ...search, ...next, levels: undefined, open: undefined, folded: undefined }) }); }}
          onFolding={(next, isStep) => { void navigate({ to: '.', replace: !isStep, resetScroll: false, search: (search) => ({ ...search, ...next }) }); }}
          arrangement={arrangement}
          onArrangement={(next) => { void navigate({ to: '.', resetScroll: false, search: (search) => ({ ...search, arrangement: next }) }); }}
          onView={(next) => { void navigate({ to: '.', resetScroll: false, search: (search) => ({ ...search, view: next }) }); }}
        />
      </Known>
      <HouseKeyWanted />
      <Doors />
    </>
  );
}

/** Whose seats are marked, and the field in which another organisation is chosen. */
function useMine(answer: StructureAnswer): ComponentProps<typeof StructureView>['mine'] {
  const { mine: asked } = route.useSearch();
  const navigate = useNavigate();
  const mining = useMining(answer.data?.seats ?? undefined);
  return {
    mining, asked,
    onMine: (mine) => { void navigate({ to: '.', resetScroll: false, state: { keepsFocus: true }, search: (search) => ({ ...search, mine }) }); },
    box: (onChoose) => <PartyBox label="Your organisation" chosen={undefined} kinds={ORGANISATIONS} onChoose={onChoose} />,
  };
}

const ORGANISATIONS = ['ORGANISATION'] as const;

/** The place stays, whatever place the newest paper of the other day is of; whoever moves the slider stays at it. */
function useDays(scope: string) {
  const navigate = useNavigate();
  const show = useCallback((days: { readonly asOf: Day } | { readonly compare: Day | undefined }): void => {
    void navigate({ to: '.', replace: true, resetScroll: false, state: { keepsFocus: 'asOf' in days }, search: (search) => ({ ...search, ...days, scope, evidence: undefined }) });
  }, [navigate, scope]);
  const showDay = useCallback((asOf: Day): void => { show({ asOf }); }, [show]);
  const compareWith = useCallback((compare: Day | undefined): void => { show({ compare }); }, [show]);
  return { navigate, showDay, compareWith };
}

/** The second day: to choose, or chosen. Where it could not be read, one day is shown, and that is said. */
function Second({ answer, asOf, onCompare }: { readonly answer: StructureAnswer; readonly asOf: Day; readonly onCompare: (day: Day | undefined) => void }): ReactElement {
  const { compare } = route.useSearch();
  const isMissing = missingIn(answer, 'other') !== undefined && (answer.data?.other ?? null) === null;
  return (
    <>
      <CompareWith days={answer.data?.structureDays ?? []} asOf={asOf} compare={compare === asOf ? undefined : compare} onCompare={onCompare} />
      {isMissing && <Retry say="The second date could not be read just now, so one date is shown." />}
    </>
  );
}

/** One paper is drawn, so that an address with a second day is answered with one. */
function OneDayOnly(): ReactElement | null {
  const { compare } = route.useSearch();
  return compare === undefined ? null : <p className="comparing">Only what one paper says is drawn, so one date is shown. Draw what all papers say to compare it with another.</p>;
}

/** The page that tells of two dates in sentences what no picture shows. */
function ChangesDoor({ days: [from, to], within }: { readonly days: readonly [Day, Day]; readonly within: string }): ReactElement {
  const { asOf, proposals } = route.useSearch();
  return <Link className="govuk-link" to="/changes" search={{ asOf, proposals, from, to, within }}>All changes in sentences, with duties, seats and decisions</Link>;
}

function inOrder(one: Day, other: Day): readonly [Day, Day] {
  return one <= other ? [one, other] : [other, one];
}

/** In words, for the bar of the page; undefined where it has one day. */
function bothDays(one: Pick<OneDay, 'at'> | undefined, other: Pick<OneDay, 'at'> | undefined): readonly [string, string] | undefined {
  if (one === undefined || other === undefined) return undefined;
  const [earlier, later] = inOrder(one.at.asOf, other.at.asOf);
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

/** Only what is near the party, two lines away at most, until the reader says otherwise. */
function ToFocus({ id }: { readonly id: string }): ReactElement {
  return <Link className="govuk-link" to="/structure" hash="what-is-drawn" search={(search) => ({ ...search, evidence: undefined, levels: undefined, open: undefined, folded: undefined, hops: undefined, dir: undefined, kinds: undefined, focus: id })}>Only what is near it</Link>;
}
