// What the page of two plan editions asks: the list to choose from and, where two are chosen, what became of their commitments.
import { EditionsPageDocument } from '../../gql/graphql.ts';
import { idOf, type ReadingParams } from '../../lib/reading.ts';
import { ask } from '../ask.ts';
import { dayOfPage, type Context, type DayOfPage } from '../page-question.ts';
import { CHANGES_A_PAGE, pageOf } from './changes-loading.ts';

interface EditionsParams {
  readonly older?: string | undefined;
  readonly newer?: string | undefined;
  readonly page?: string | undefined;
}

/** What cannot be read is undefined, never refused. */
export function readEditionsParams({ older, newer, page }: Readonly<Record<string, unknown>>): EditionsParams {
  return { older: idOf(older), newer: idOf(newer), page: pageOf(page) };
}

/** All of an address that the answer depends on: opening evidence asks nothing anew. */
export function editionsDeps({ search }: { readonly search: ReadingParams & EditionsParams }) {
  const { older, newer, page } = search;
  return { ...dayOfPage(search), older, newer, page };
}

interface Loading {
  readonly context: Context;
  readonly deps: DayOfPage & EditionsParams;
}

/** Until both editions are chosen, only those to choose from; then at most 200 changes a page. */
export function loadEditions({ context: { client }, deps: { older, newer, page, ...day } }: Loading) {
  return ask(client, { query: EditionsPageDocument, variables: {
    ...day, older: older ?? '', newer: newer ?? '', isPicked: older !== undefined && newer !== undefined, skip: (Number(page ?? 1) - 1) * CHANGES_A_PAGE,
  } });
}
