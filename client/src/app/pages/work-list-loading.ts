// What the page of one list of work asks: which list stands in the path, the page of it in the address.
import { notFound } from '@tanstack/react-router';
import { WORK_LISTS, type WorkList } from '#schema/vocabulary/work-lists.ts';
import { WorkListPageDocument } from '../../gql/graphql.ts';
import { ROWS_OF_A_PAGE } from '../../lib/Pager.tsx';
import type { ReadingParams } from '../../lib/reading.ts';
import { ask } from '../ask.ts';
import { dayOfPage, type Context, type DayOfPage } from '../page-question.ts';
import { pageOf } from './changes-loading.ts';

interface ListParams {
  /** From 1; written as text, as every part of an address is. */
  readonly page?: string | undefined;
}

interface Loading {
  readonly context: Context;
  readonly params: { readonly list: string };
  readonly deps: DayOfPage & ListParams;
}

export const workListPage = {
  validateSearch: ({ page }: Readonly<Record<string, unknown>>): ListParams => ({ page: pageOf(page) }),
  loaderDeps: ({ search }: { readonly search: ReadingParams & ListParams }) => ({ ...dayOfPage(search), page: search.page }),
  loader: ({ context, params, deps: { asOf, page } }: Loading) => {
    const list = WORK_LISTS.find((one) => inAddress(one) === params.list);
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to say so
    if (list === undefined) throw notFound();
    return ask(context.client, { query: WorkListPageDocument, variables: { asOf, list, first: ROWS_OF_A_PAGE, skip: (Number(page ?? '1') - 1) * ROWS_OF_A_PAGE } });
  },
};

/** As the list stands in an address: "ending-soon". */
export function inAddress(list: WorkList): string {
  return list.toLowerCase().replaceAll('_', '-');
}
