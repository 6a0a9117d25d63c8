// The router: our own reading and writing of addresses, and how long an answer may be shown again on the way back.
import type { ApolloClient } from '@apollo/client';
import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '../lib/search-params.ts';
import { whoLooks } from '../lib/session.ts';
import { arrivalNotice } from './arrival.ts';
import { routeTree } from './routes.ts';

const SHOWN_AGAIN_MS = 60_000;

/** Once a visit: it reads what to say of the address that the visit begins with. */
export function openRouter(client: ApolloClient) {
  return createRouter({
    routeTree,
    context: { client, whoLooks: whoLooks(), arrivalNotice: arrivalNotice(window.location) },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultStaleTime: SHOWN_AGAIN_MS,
    // The old page stays until the new one has come.
    defaultPendingMs: Infinity,
  });
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The reader goes on where it is, such as at a slider, and not at the heading. */
    keepsFocus?: boolean;
    /** What was just recorded, in a sentence: the page that follows says so. */
    saved?: string;
  }
  interface Register {
    router: ReturnType<typeof openRouter>;
  }
}
