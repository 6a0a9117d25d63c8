// What the page of the edits asks: of what, which one, and the page of the list stand in the address.
import { EditsPageDocument } from '../../gql/graphql.ts';
import { ROWS_OF_A_PAGE } from '../../lib/Pager.tsx';
import { idOf, type ReadingParams } from '../../lib/reading.ts';
import { ask } from '../ask.ts';
import { dayOfPage, type Context, type DayOfPage } from '../page-question.ts';
import { pageOf } from './changes-loading.ts';

interface EditsParams {
  readonly of?: string | undefined;
  /** The number of one edit; with the page, written as text, as every part of an address is. */
  readonly seq?: string | undefined;
  readonly page?: string | undefined;
}

interface Loading {
  readonly context: Context;
  readonly deps: DayOfPage & EditsParams;
}

export const editsPage = {
  validateSearch: ({ of, seq, page }: Readonly<Record<string, unknown>>): EditsParams => ({
    of: idOf(of), seq: typeof seq === 'string' && /^[1-9]\d{0,8}$/u.test(seq) ? seq : undefined, page: pageOf(page),
  }),
  loaderDeps: ({ search }: { readonly search: ReadingParams & EditsParams }) => ({ ...dayOfPage(search), of: search.of, seq: search.seq, page: search.page }),
  loader: ({ context, deps: { asOf, of, seq, page } }: Loading) => ask(context.client, {
    query: EditsPageDocument,
    variables: { asOf, of, seq: seq === undefined ? undefined : Number(seq), first: ROWS_OF_A_PAGE, skip: (Number(page ?? '1') - 1) * ROWS_OF_A_PAGE },
  }),
};
