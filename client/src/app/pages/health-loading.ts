// What the lists of the health of governance ask: the filters and the page of the list stand in the address.
import type { TypedDocumentNode } from '@apollo/client';
import { BODY_KINDS, type BodyKind } from '#schema/vocabulary/body-kinds.ts';
import { ROWS_OF_A_PAGE } from '../../lib/Pager.tsx';
import { idOf, sayUnread, type ReadingParams } from '../../lib/reading.ts';
import { ask, type Answer } from '../ask.ts';
import { dayOfPage, type Context, type DayOfPage } from '../page-question.ts';
import { pageOf } from './changes-loading.ts';

interface HealthParams {
  readonly body?: string | undefined;
  readonly kind?: BodyKind | undefined;
  /** From 1; written as text, as every part of an address is. */
  readonly page?: string | undefined;
}

type Ask = DayOfPage & Omit<HealthParams, 'page'> & { readonly first: number; readonly skip: number };

/** The filters an address may have; what cannot be read is dropped, and `noticesOfHealth` says so. */
function readHealthParams(search: Readonly<Record<string, unknown>>): HealthParams {
  return { body: idOf(search.body), kind: BODY_KINDS.find((kind) => kind === search.kind), page: pageOf(search.page) };
}

/** A sentence for each filter that could not be read; nothing is said of what is left empty. */
export function noticesOfHealth(typed: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(readHealthParams(typed)).flatMap(([name, read]) => {
    const value = typed[name] ?? '';
    return value === '' || read !== undefined ? [] : [sayUnread(name, value)];
  });
}

/** How a route reads its address and asks for one page of its list. */
export function listOfHealth<T>(query: TypedDocumentNode<T, Ask>) {
  return {
    validateSearch: readHealthParams,
    loaderDeps: ({ search }: { readonly search: ReadingParams & HealthParams }) => ({ ...readHealthParams({ ...search }), ...dayOfPage(search) }),
    loader: ({ context, deps: { page, ...deps } }: { readonly context: Context; readonly deps: DayOfPage & HealthParams }): Promise<Answer<T>> =>
      ask(context.client, { query, variables: { ...deps, first: ROWS_OF_A_PAGE, skip: (Number(page ?? '1') - 1) * ROWS_OF_A_PAGE } }),
  };
}
