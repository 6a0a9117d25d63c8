// The lists of the health of governance, whole: narrowed by kind or body, page by page.
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import { sayBodyKind } from '#schema/wording/body-profile.ts';
import { FaultsSection } from '../../features/health/FaultsSection.tsx';
import { OverlapsSection } from '../../features/health/OverlapsSection.tsx';
import { TermsSection } from '../../features/health/TermsSection.tsx';
import { thingOptions } from '../../lib/filter-options.ts';
import { FilterRows } from '../../lib/FilterRows.tsx';
import { Pager } from '../../lib/Pager.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import { Unanswered } from '../Unanswered.tsx';

const terms = getRouteApi('/health/terms');
const faults = getRouteApi('/health/reporting');
const overlaps = getRouteApi('/health/overlaps');
const CRUMBS = [<Link key="health" to="/health">Health of governance</Link>];

/** Terms of reference that are missing or due, by kind of body. */
export function TermsRoute(): ReactElement {
  const answer = terms.useLoaderData();
  const { page, ...chosen } = terms.useSearch();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.termsDue;
  if (!found) return <Unanswered answer={answer} field="termsDue" what="body" place={place} />;
  return (
    <Page place={place} title="Terms of reference" crumbs={CRUMBS}>
      <Columns panel={panel} lead={<BodyFilters found={found} chosen={chosen} />}><TermsSection terms={found} below={<Pager total={found.total} page={Number(page ?? '1')} />} /></Columns>
    </Page>
  );
}

/** Loops, and bodies that report to nobody, by kind of body. */
export function FaultsRoute(): ReactElement {
  const answer = faults.useLoaderData();
  const { page, ...chosen } = faults.useSearch();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.structuralFaults;
  if (!found) return <Unanswered answer={answer} field="structuralFaults" what="body" place={place} />;
  return (
    <Page place={place} title="Who reports to nobody" crumbs={CRUMBS}>
      <Columns panel={panel} lead={<BodyFilters found={found} chosen={chosen} />}><FaultsSection faults={found} below={<Pager total={found.total} page={Number(page ?? '1')} />} /></Columns>
    </Page>
  );
}

/** Bodies that may duplicate each other, for editors and above. */
export function OverlapsRoute(): ReactElement {
  const answer = overlaps.useLoaderData();
  const { page } = overlaps.useSearch();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const found = answer.data?.overlappingBodies;
  if (!found) return <Unanswered answer={answer} field="overlappingBodies" what="body" place={place} />;
  return (
    <Page place={place} title="Overlapping bodies" crumbs={CRUMBS}>
      <Columns panel={panel} lead={<OverlapsSection overlaps={found} below={<Pager total={found.total} page={Number(page ?? '1')} />} />} />
    </Page>
  );
}

interface FiltersProps {
  readonly found: {
    readonly narrowedTo: readonly { readonly id: string; readonly name: string }[];
    readonly byKind: readonly { readonly kind: BodyKind; readonly say: string; readonly count: number }[];
  };
  readonly chosen: { readonly body?: string | undefined; readonly kind?: BodyKind | undefined };
}

function BodyFilters({ found: { narrowedTo, byKind }, chosen: { body, kind } }: FiltersProps): ReactElement {
  const kinds = byKind.map((tally) => ({ value: tally.kind, label: tally.say, count: tally.count }));
  // Of a kind that the list does not hold, the name at least.
  const options = kind === undefined || kinds.length > 0 ? kinds : [{ value: kind, label: sayBodyKind({ kind, kindPrinted: null }), count: 0 }];
  return <FilterRows filters={[{ name: 'kind', heading: 'Kind', options, value: kind }, { name: 'body', heading: 'Body', options: thingOptions([], narrowedTo)(body), value: body }]} />;
}
