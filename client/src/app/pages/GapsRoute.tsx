import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { GapParams } from '../../features/gaps/lists.ts';
import { MeasureGapList } from '../../features/gaps/MeasureGapList.tsx';
import { Overview } from '../../features/gaps/Overview.tsx';
import { ROWS_OF_A_PAGE } from '../../lib/Pager.tsx';
import { ThreadGapList } from '../../features/gaps/ThreadGapList.tsx';
import { UnownedList } from '../../features/gaps/UnownedList.tsx';
import { WeakEvidenceList } from '../../features/gaps/WeakEvidenceList.tsx';
import { GapsPageDocument, MeasuresPageDocument, OwnersPageDocument, ThreadsPageDocument, WeakEvidencePageDocument, type GapsPageQuery } from '../../gql/graphql.ts';
import { inWords } from '../../lib/days.ts';
import { useReading } from '../../lib/reading.ts';
import { ask, missingIn, type Answer } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import type { Context, DayOfPage } from '../page-question.ts';
import { Retry } from '../Unanswered.tsx';

const route = getRouteApi('/gaps');

interface Loading {
  readonly context: Context;
  readonly deps: DayOfPage & GapParams;
}

/** Asks for the overview, or for the list that the address names, with its filters and its page. */
export async function loadGaps({ context: { client }, deps }: Loading) {
  const { list, page, months, unrecorded, ...filters } = deps;
  const offset = (Number(page ?? '1') - 1) * ROWS_OF_A_PAGE;
  const variables = { ...filters, offset };
  switch (list) {
    case 'owners': return { list, answer: await ask(client, { query: OwnersPageDocument, variables: { ...variables, unrecorded: unrecorded === 'show' } }) } as const;
    case 'threads': return { list, answer: await ask(client, { query: ThreadsPageDocument, variables }) } as const;
    case 'measures': return { list, answer: await ask(client, { query: MeasuresPageDocument, variables }) } as const;
    case 'evidence': return { list, answer: await ask(client, { query: WeakEvidencePageDocument, variables: { ...variables, months: Number(months ?? '24') } }) } as const;
    default: return { list, answer: await ask(client, { query: GapsPageDocument, variables: { asOf: deps.asOf, proposals: deps.proposals } }) } as const;
  }
}

/** What the papers leave open, as an overview or as one list. */
export function GapsRoute(): ReactElement {
  const loaded = route.useLoaderData();
  const { asOf } = useReading();
  return <Page place={loaded.answer.data?.placeProfile} title={`Gaps on ${inWords(asOf)}`}><Shown loaded={loaded} /></Page>;
}

type Loaded = Awaited<ReturnType<typeof loadGaps>>;

function Shown({ loaded }: { readonly loaded: Loaded }): ReactElement {
  const chosen = route.useSearch();
  const panel = useEvidencePanel();
  switch (loaded.list) {
    case 'owners': return <Listed answer={loaded.answer} field="unowned">{(answer) => <UnownedList answer={answer} chosen={chosen} panel={panel} />}</Listed>;
    case 'threads': return <Listed answer={loaded.answer} field="threadGaps">{(answer) => <ThreadGapList answer={answer} chosen={chosen} panel={panel} />}</Listed>;
    case 'measures': return <Listed answer={loaded.answer} field="measureGaps">{(answer) => <MeasureGapList answer={answer} chosen={chosen} panel={panel} />}</Listed>;
    case 'evidence': return <Listed answer={loaded.answer} field="weakEvidence">{(answer) => <WeakEvidenceList answer={answer} chosen={chosen} panel={panel} />}</Listed>;
    default: return <Whole answer={loaded.answer} />;
  }
}

function Whole({ answer }: { readonly answer: Answer<GapsPageQuery> }): ReactElement {
  const { data } = answer;
  return (
    <Overview
      owners={data?.unowned ?? undefined} measures={data?.measureGaps ?? undefined} threads={data?.threadGaps ?? undefined} reasons={data?.gapReasons ?? undefined}
      trouble={(field) => <Retry say={missingIn(answer, field)?.say ?? 'This part could not be read just now.'} />}
    />
  );
}

interface ListedProps<F extends string, D extends Partial<Readonly<Record<F, unknown>>>> {
  readonly answer: Answer<D>;
  readonly field: F;
  readonly children: (found: NonNullable<D[F]>) => ReactNode;
}

function Listed<F extends string, D extends Partial<Readonly<Record<F, unknown>>>>({ answer, field, children }: ListedProps<F, D>): ReactElement {
  const found = answer.data?.[field];
  if (found !== null && found !== undefined) return <>{children(found)}</>;
  const missing = missingIn(answer, field);
  if (missing?.isUnknown === true) return <p className="empty-text">A filter of this address names nothing we hold. Take it away, or choose another list above.</p>;
  return <Retry say={missing?.say ?? 'The list could not be read just now.'} />;
}
