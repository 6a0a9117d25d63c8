// What the pages of shared, of paper-only and of delegated accountability ask: the filter and the page of the list stand in the address.
import type { TypedDocumentNode } from '@apollo/client';
import { OWNED_KINDS, type OwnedKind } from '#schema/vocabulary/owned-kinds.ts';
import { idOf, sayUnread, type ReadingParams } from '../../lib/reading.ts';
import { ROWS_OF_A_PAGE } from '../../lib/Pager.tsx';
import { ask, type Answer } from '../ask.ts';
import { dayOfPage, type Context, type DayOfPage } from '../page-question.ts';
import { pageOf } from './changes-loading.ts';

interface OnPaperParams {
  readonly kind?: OwnedKind | undefined;
  readonly area?: string | undefined;
  /** A party that answers for what is listed. */
  readonly body?: string | undefined;
  /** A party of what is delegated. */
  readonly party?: string | undefined;
  /** A duty or task that a paper names. */
  readonly function?: string | undefined;
  /** From 1; written as text, as every part of an address is. */
  readonly page?: string | undefined;
}

type Ask = DayOfPage & Omit<OnPaperParams, 'page'> & { readonly first: number; readonly skip: number };

/** The filters an address may have; what cannot be read is dropped, and `noticesOnPaper` says so. */
function readOnPaperParams(search: Readonly<Record<string, unknown>>): OnPaperParams {
  return {
    kind: OWNED_KINDS.find((kind) => kind === search.kind), area: idOf(search.area), body: idOf(search.body), party: idOf(search.party), function: idOf(search.function),
    page: pageOf(search.page),
  };
}

/** A sentence for each filter that could not be read; nothing is said of what is left empty, nor of a filter that the page has not. */
export function noticesOnPaper(pathname: string, typed: Readonly<Record<string, string | undefined>>): readonly string[] {
  const read: Readonly<Record<string, unknown>> = { ...readOnPaperParams(typed) };
  return ['page', ...FILTERS[pathname] ?? []].flatMap((name) => {
    const value = typed[name] ?? '';
    return value === '' || read[name] !== undefined ? [] : [sayUnread(name, value)];
  });
}

const FILTERS: Readonly<Record<string, readonly string[]>> = {
  '/accountability/shared': ['kind', 'area', 'body'], '/accountability/on-paper': ['kind', 'area', 'body'], '/accountability/delegated': ['function', 'party'],
};

/** How a route reads its address and asks for one page of its list. */
export function listOnPaper<T>(query: TypedDocumentNode<T, Ask>) {
  return {
    validateSearch: readOnPaperParams,
    loaderDeps: ({ search }: { readonly search: ReadingParams & OnPaperParams }) => ({ ...readOnPaperParams({ ...search }), ...dayOfPage(search) }),
    loader: ({ context, deps: { page, ...deps } }: { readonly context: Context; readonly deps: DayOfPage & OnPaperParams }): Promise<Answer<T>> =>
      ask(context.client, { query, variables: { ...deps, first: ROWS_OF_A_PAGE, skip: (Number(page ?? '1') - 1) * ROWS_OF_A_PAGE } }),
  };
}
