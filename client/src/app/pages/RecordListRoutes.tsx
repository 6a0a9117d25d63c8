// The lists of what stands beside parties and plans.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { orderOf, RECORD_LISTS, recordListParams, type RecordListAddress, type RecordListParams } from '../../features/records/record-lists.ts';
import { RecordList } from '../../features/records/RecordList.tsx';
import { RecordListPageDocument, type RecordListPageQuery } from '../../gql/graphql.ts';
import type { ReadingParams } from '../../lib/reading.ts';
import { ask, type Answer } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import { dayOfPage, type Context, type DayOfPage } from '../page-question.ts';
import { Unanswered } from '../Unanswered.tsx';

interface Loading {
  readonly context: Context;
  readonly deps: DayOfPage & RecordListParams;
}

/** How the list at the address is loaded: its kinds, for the place and in the order that the address names. */
export function listedAt(address: RecordListAddress) {
  return {
    validateSearch: recordListParams,
    loaderDeps: ({ search }: { readonly search: ReadingParams & RecordListParams }) => ({ ...recordListParams({ ...search }), ...dayOfPage(search) }),
    loader: ({ context: { client }, deps: { within, order, ...day } }: Loading) =>
      ask(client, { query: RecordListPageDocument, variables: { ...day, kinds: [...RECORD_LISTS[address].kinds], within: within ?? null, order: orderOf({ order }) } }),
  };
}

const agreements = getRouteApi('/agreements');
const meetings = getRouteApi('/meetings');
const outcomes = getRouteApi('/outcomes');

/** Laws among them. Newest first, of all places, unless the address says otherwise. */
export function AgreementsRoute(): ReactElement {
  return <Listed answer={agreements.useLoaderData()} address="/agreements" chosen={agreements.useSearch()} />;
}

/** Decisions and changes of organisations among them. Newest first, of all places, unless the address says otherwise. */
export function MeetingsRoute(): ReactElement {
  return <Listed answer={meetings.useLoaderData()} address="/meetings" chosen={meetings.useSearch()} />;
}

/** Of every plan. Newest first, of all places, unless the address says otherwise. */
export function OutcomesRoute(): ReactElement {
  return <Listed answer={outcomes.useLoaderData()} address="/outcomes" chosen={outcomes.useSearch()} />;
}

interface Props {
  readonly answer: Answer<RecordListPageQuery>;
  readonly address: RecordListAddress;
  readonly chosen: RecordListParams;
}

function Listed({ answer, address, chosen }: Props): ReactElement {
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.recordList;
  if (!found) return <Unanswered answer={answer} field="recordList" what="place" place={place} />;
  return <Page place={place} title={RECORD_LISTS[address].title}><RecordList list={found} address={address} chosen={chosen} panel={panel} /></Page>;
}
