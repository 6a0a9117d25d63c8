import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import { EditList } from '../../features/edits/EditList.tsx';
import { Pager } from '../../lib/Pager.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { Page } from '../Page.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/edits');

/** Who edited what, when and why: of everything, of one thing, or one edit alone. */
export function EditsRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { of, seq, page } = route.useSearch();
  const place = answer.data?.placeProfile;
  const found = answer.data?.edits;
  if (!found) return <Unanswered answer={answer} field="edits" what="edit" place={place} />;
  const { name, thing, total } = found;
  return (
    <Page place={place} title={titleOf({ name, seq: of === undefined ? seq : undefined })} crumbs={crumbsOf({ thing, isAll: of === undefined && seq === undefined })}>
      <EditList edits={found} csv={csvOf({ of, seq })} pager={<Pager total={total} page={Number(page ?? '1')} />} />
    </Page>
  );
}

function titleOf({ name, seq }: { readonly name: string | null; readonly seq: string | undefined }): string {
  if (name !== null) return `Edits of “${name}”`;
  return seq === undefined ? 'Edits of the record' : `Edit ${seq} of the record`;
}

function crumbsOf({ thing, isAll }: { readonly thing: Thing | null; readonly isAll: boolean }): readonly ReactElement[] {
  const all = <Link key="all" className="govuk-link" to="/edits" search={({ asOf, proposals }) => ({ asOf, proposals })}>Edits of the record</Link>;
  return [...(thing === null ? [] : [<ThingLink key="thing" thing={thing} />]), ...(isAll ? [] : [all])];
}

function csvOf(shown: { readonly of: string | undefined; readonly seq: string | undefined }): string {
  const kept = Object.entries(shown).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `/exports/edits.csv?${new URLSearchParams(kept).toString()}`;
}
