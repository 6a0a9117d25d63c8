// What the page of a paper's silent records asks: the paper and the page of the list stand in the address.
import { ExtrapolatedPageDocument } from '../../gql/graphql.ts';
import { idOf, type ReadingParams } from '../../lib/reading.ts';
import { ROWS_OF_A_PAGE } from '../../lib/Pager.tsx';
import { ask } from '../ask.ts';
import { dayOfPage, type Context, type DayOfPage } from '../page-question.ts';
import { pageOf } from './changes-loading.ts';

interface ExtrapolatedParams {
  readonly paper?: string | undefined;
  /** From 1; written as text, as every part of an address is. */
  readonly page?: string | undefined;
}

interface Loading {
  readonly context: Context;
  readonly deps: DayOfPage & ExtrapolatedParams;
}

export const extrapolatedPage = {
  validateSearch: ({ paper, page }: Readonly<Record<string, unknown>>): ExtrapolatedParams => ({ paper: idOf(paper), page: pageOf(page) }),
  loaderDeps: ({ search }: { readonly search: ReadingParams & ExtrapolatedParams }) => ({ ...dayOfPage(search), paper: search.paper, page: search.page }),
  loader: ({ context, deps: { asOf, paper = '', page } }: Loading) => ask(context.client, {
    query: ExtrapolatedPageDocument, variables: { paper, asOf, first: ROWS_OF_A_PAGE, skip: (Number(page ?? '1') - 1) * ROWS_OF_A_PAGE },
  }),
};
