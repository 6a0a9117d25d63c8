// Where accountability is shared, which owners exist only on paper, and what is delegated: answers about the whole record on a day.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { OwnedKind } from '#schema/vocabulary/owned-kinds.ts';
import { OWNED_HEADINGS } from '#schema/wording/owned-kinds.ts';
import { Delegations } from '../../features/escalation/Delegations.tsx';
import { StatementPage } from '../../features/escalation/StatementPage.tsx';
import { FilterRow, type Filter } from '../../lib/FilterRow.tsx';
import { Pager } from '../../lib/Pager.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import { Unanswered } from '../Unanswered.tsx';

const shared = getRouteApi('/accountability/shared');
const onPaper = getRouteApi('/accountability/on-paper');
const delegated = getRouteApi('/accountability/delegated');

/** Items with more than one accountable holder of their own, or with a person for one; a page of them, by kind. */
export function SharedAccountabilityRoute(): ReactElement {
  const answer = shared.useLoaderData();
  const { kind, page } = shared.useSearch();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.sharedAccountability;
  if (!found) return <Unanswered answer={answer} field="sharedAccountability" what="answer" place={place} />;
  return (
    <Page place={place} title="Where accountability is shared, or rests on a person">
      <StatementPage {...found} heading="Item by item" statements={found.items.map(({ statement }) => statement)} panel={panel} filters={<ByKind tallies={found.byKind} kind={kind} />} pager={<Pager total={found.total} page={Number(page ?? '1')} />} />
    </Page>
  );
}

/** Holders with nobody behind them: a post vacant or unnamed, a party that has ended; a page of them, by kind. */
export function PaperOwnersRoute(): ReactElement {
  const answer = onPaper.useLoaderData();
  const { kind, page } = onPaper.useSearch();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.paperOwners;
  if (!found) return <Unanswered answer={answer} field="paperOwners" what="answer" place={place} />;
  return (
    <Page place={place} title="Owners that exist only on paper">
      <StatementPage {...found} heading="Owner by owner" statements={found.owners.map(({ statement }) => statement)} panel={panel} filters={<ByKind tallies={found.byKind} kind={kind} />} pager={<Pager total={found.total} page={Number(page ?? '1')} />} />
    </Page>
  );
}

/** All delegations, or those of the one duty or task that the address names; a page of them. */
export function DelegationMapRoute(): ReactElement {
  const answer = delegated.useLoaderData();
  const { function: chosen, page } = delegated.useSearch();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.delegationMap;
  if (!found) return <Unanswered answer={answer} field="delegationMap" what="answer" place={place} />;
  const options = found.byFunction.map(({ id, name, count }) => ({ value: id, label: name, count }));
  return (
    <Page place={place} title="What is delegated, to whom, under what">
      <Delegations
        {...found} panel={panel} filters={<Filters filter={{ name: 'function', heading: 'Duty or task', options }} value={chosen} />}
        pager={<Pager total={found.total} page={Number(page ?? '1')} />}
      />
    </Page>
  );
}

interface ByKindProps {
  readonly tallies: readonly { readonly kind: OwnedKind; readonly say: string; readonly count: number }[];
  readonly kind: OwnedKind | undefined;
}

function ByKind({ tallies, kind }: ByKindProps): ReactElement | null {
  const found = tallies.map((tally) => ({ value: tally.kind, label: tally.say, count: tally.count }));
  // Of a kind that the list does not hold, the name at least.
  const options = kind === undefined || found.length > 0 ? found : [{ value: kind, label: OWNED_HEADINGS[kind], count: 0 }];
  return <Filters filter={{ name: 'kind', heading: 'Kind', options }} value={kind} />;
}

/** Nothing where there is nothing to choose. */
function Filters({ filter, value }: { readonly filter: Filter; readonly value: string | undefined }): ReactElement | null {
  if (value === undefined && filter.options.length < 2) return null;
  return <section className="facets" aria-label="Narrow the list"><FilterRow filter={filter} value={value} /></section>;
}
