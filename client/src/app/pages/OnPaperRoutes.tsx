// Where accountability is shared, which owners exist only on paper, and what is delegated: answers about the whole record on a day.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { OwnedKind } from '#schema/vocabulary/owned-kinds.ts';
import { OWNED_HEADINGS } from '#schema/wording/owned-kinds.ts';
import { Delegations } from '../../features/escalation/Delegations.tsx';
import { StatementPage } from '../../features/escalation/StatementPage.tsx';
import { thingOptions } from '../../lib/filter-options.ts';
import { FilterRows } from '../../lib/FilterRows.tsx';
import { Pager } from '../../lib/Pager.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import { Unanswered } from '../Unanswered.tsx';

const shared = getRouteApi('/accountability/shared');
const onPaper = getRouteApi('/accountability/on-paper');
const delegated = getRouteApi('/accountability/delegated');

/** Items with more than one accountable holder of their own, or with a person for one; a page of them, by kind, area and owner. */
export function SharedAccountabilityRoute(): ReactElement {
  const answer = shared.useLoaderData();
  const { page, ...chosen } = shared.useSearch();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.sharedAccountability;
  if (!found) return <Unanswered answer={answer} field="sharedAccountability" what="answer" place={place} />;
  return (
    <Page place={place} title="Where accountability is shared, or rests on a person">
      <StatementPage {...found} heading="Item by item" statements={found.items.map(({ statement }) => statement)} panel={panel} filters={<OwnedFilters found={found} chosen={chosen} />} pager={<Pager total={found.total} page={Number(page ?? '1')} />} />
    </Page>
  );
}

/** Holders with nobody behind them: a post vacant or unnamed, a party that has ended; a page of them, by kind, area and owner. */
export function PaperOwnersRoute(): ReactElement {
  const answer = onPaper.useLoaderData();
  const { page, ...chosen } = onPaper.useSearch();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.paperOwners;
  if (!found) return <Unanswered answer={answer} field="paperOwners" what="answer" place={place} />;
  return (
    <Page place={place} title="Owners that exist only on paper">
      <StatementPage {...found} heading="Owner by owner" statements={found.owners.map(({ statement }) => statement)} panel={panel} filters={<OwnedFilters found={found} chosen={chosen} />} pager={<Pager total={found.total} page={Number(page ?? '1')} />} />
    </Page>
  );
}

/** All delegations, or those of the one duty, task or party that the address names; a page of them. */
export function DelegationMapRoute(): ReactElement {
  const answer = delegated.useLoaderData();
  const { function: chosen, party, page } = delegated.useSearch();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.delegationMap;
  if (!found) return <Unanswered answer={answer} field="delegationMap" what="answer" place={place} />;
  const options = thingOptions(found.byFunction.map(({ id, name, count }) => ({ thing: { id, name }, count })), found.narrowedTo)(chosen);
  return (
    <Page place={place} title="What is delegated, to whom, under what">
      <Delegations
        {...found} panel={panel} filters={(
          <FilterRows
            filters={[
              { name: 'function', heading: 'Duty or task', options, value: chosen },
              { name: 'party', heading: 'Who passes on, takes on or stays accountable', options: thingOptions(found.byParty, found.narrowedTo)(party), value: party },
            ]}
          />
        )}
        pager={<Pager total={found.total} page={Number(page ?? '1')} />}
      />
    </Page>
  );
}

interface Owned {
  readonly narrowedTo: readonly { readonly id: string; readonly name: string }[];
  readonly byKind: readonly { readonly kind: OwnedKind; readonly say: string; readonly count: number }[];
  readonly byArea: Parameters<typeof thingOptions>[0];
  readonly byHolder: Parameters<typeof thingOptions>[0];
}

interface Chosen {
  readonly kind?: OwnedKind | undefined;
  readonly area?: string | undefined;
  readonly body?: string | undefined;
}

function OwnedFilters({ found: { narrowedTo, byKind, byArea, byHolder }, chosen: { kind, area, body } }: { readonly found: Owned; readonly chosen: Chosen }): ReactElement {
  const kinds = byKind.map((tally) => ({ value: tally.kind, label: tally.say, count: tally.count }));
  // Of a kind that the list does not hold, the name at least.
  const options = kind === undefined || kinds.length > 0 ? kinds : [{ value: kind, label: OWNED_HEADINGS[kind], count: 0 }];
  return (
    <FilterRows
      filters={[
        { name: 'kind', heading: 'Kind', options, value: kind },
        { name: 'area', heading: 'Area', options: thingOptions(byArea, narrowedTo)(area), value: area },
        { name: 'body', heading: 'Owner', options: thingOptions(byHolder, narrowedTo)(body), value: body },
      ]}
    />
  );
}
