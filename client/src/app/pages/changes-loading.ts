// What the page of changes asks, and the address it is sent on to where no days are written.
import { redirect } from '@tanstack/react-router';
import { isAskableDay, sayDay, type Day } from '#schema/period.ts';
import { daysToCompare } from '../../features/changes/days-to-compare.ts';
import { ChangesPageDocument, PapersToCompareDocument } from '../../gql/graphql.ts';
import { idOf, type ReadingParams } from '../../lib/reading.ts';
import { ask } from '../ask.ts';
import { dayOfPage, type Context, type DayOfPage } from '../page-question.ts';

export interface ChangesParams {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly within?: string | undefined;
  /** From 1; written as text, as every part of an address is. */
  readonly page?: string | undefined;
}

/** Changes on one page of the list. */
export const CHANGES_A_PAGE = 200;

/** What cannot be read is undefined, never refused. */
export function readChangesParams({ from, to, within, page }: Readonly<Record<string, unknown>>): ChangesParams {
  return { from: dayIn(from), to: dayIn(to), within: idOf(within), page: pageOf(page) };
}

/** The number of a page of a list, as it is written; undefined: none. */
export function pageOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[1-9]\d{0,2}$/u.test(value) ? value : undefined;
}

function dayIn(value: unknown): Day | undefined {
  return typeof value === 'string' && isAskableDay(value) ? value : undefined;
}

interface Loading {
  readonly context: Context;
  readonly deps: DayOfPage & ChangesParams;
}

/** All of an address that the answer depends on: opening evidence asks nothing anew. */
export function changesDeps({ search }: { readonly search: ReadingParams & ChangesParams }) {
  const { from, to, within, page } = search;
  return { ...dayOfPage(search), from, to, within, page };
}

/** Two days are always written, so that an address shows tomorrow what it shows now. */
export async function loadChanges({ context: { client }, deps: { from, to, within, page, asOf, proposals } }: Loading) {
  if (from === undefined || to === undefined) {
    const { data } = await ask(client, { query: PapersToCompareDocument, variables: { within } });
    const written = bothWritten({ from, to }, daysToCompare(data?.placeProfile?.papers.map(({ issued }) => issued) ?? [], asOf));
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to send on
    throw redirect({ to: '/changes', search: (search) => ({ ...search, ...written }), replace: true });
  }
  return await ask(client, { query: ChangesPageDocument, variables: { from, to, within, proposals, skip: (Number(page ?? 1) - 1) * CHANGES_A_PAGE } });
}

// The day that is missing, and never on the wrong side of the one that is there.
function bothWritten({ from, to }: ChangesParams, days: { readonly from: Day; readonly to: Day }): { readonly from: Day; readonly to: Day } {
  return { from: from ?? earlier(to, days.from), to: to ?? later(from, days.to) };
}

function earlier(typed: Day | undefined, day: Day): Day {
  return typed !== undefined && typed < day ? typed : day;
}

function later(typed: Day | undefined, day: Day): Day {
  return typed !== undefined && typed > day ? typed : day;
}

/** "25 May 2018 compared with 15 March 2023". */
export function comparedDays({ from, to }: ChangesParams): readonly [string, string] | undefined {
  return from === undefined || to === undefined ? undefined : [sayDay(from), sayDay(to)];
}
