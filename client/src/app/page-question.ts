// What the pages about one thing have in common: they ask one question, about an id, on a day.
import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { addMonths, isAskableDay, todayInLondon, type Day } from '#schema/period.ts';
import type { Session } from '../lib/session.ts';
import type { ReadingParams } from '../lib/reading.ts';
import { ask, together, type Answer } from './ask.ts';

export interface Context {
  readonly client: ApolloClient;
  /** Found out once a visit: signing in and out each begin another. */
  readonly whoLooks: Promise<Session>;
  /** What to say of the address the visit began with; the router drops what it cannot read before any page sees it. */
  readonly arrivalNotice: string | undefined;
}

/** The day and the switch that an answer depends on; opening evidence asks nothing anew. */
export interface DayOfPage {
  readonly asOf: Day;
  readonly proposals: boolean;
}

type ThingOfPage = DayOfPage & { readonly id: string };

/** Without a day in the address, today in Europe/London; proposals only where the address shows them. */
export function dayOfPage({ asOf, proposals }: ReadingParams): DayOfPage {
  return { asOf: asOf ?? todayInLondon(), proposals: proposals === 'show' };
}

interface Loading {
  readonly context: Context;
  readonly deps: DayOfPage;
}

/** Asks about the day. */
export function askOfDay<T>(query: TypedDocumentNode<T, DayOfPage>, { context, deps }: Loading): Promise<Answer<T>> {
  return ask(context.client, { query, variables: deps });
}

/** The loading of a page about the thing whose id the address names: its question, on the day. */
export function aboutThing<T>(query: TypedDocumentNode<T, ThingOfPage>) {
  return {
    loaderDeps: daysOfAddress,
    loader: ({ context, deps, params }: Loading & { readonly params: { readonly id: string } }): Promise<Answer<T>> =>
      ask(context.client, { query, variables: { ...deps, id: params.id } }),
  };
}

/** The same in two requests, for a page that would ask more than one may hold: both at once. Without the first there is no page. */
export function aboutThingTwice<T extends object, U extends object>(query: TypedDocumentNode<T, ThingOfPage>, besides: TypedDocumentNode<U, ThingOfPage>) {
  return {
    loaderDeps: daysOfAddress,
    loader: async ({ context: { client }, deps, params }: Loading & { readonly params: { readonly id: string } }): Promise<Answer<T & Partial<U>>> => {
      const variables = { ...deps, id: params.id };
      return together(...await Promise.all([ask(client, { query, variables }), ask(client, { query: besides, variables })]));
    },
  };
}

type Ending = ThingOfPage & { readonly on: Day };

interface Endings extends Loading {
  readonly deps: DayOfPage & { readonly on: Day };
}

/** The same of a page that lets the thing end on a day: the one the address names, else a month after the day of the page. */
export function aboutEnding<T>(query: TypedDocumentNode<T, Ending>) {
  return {
    validateSearch: ({ on }: Record<string, unknown>): { on?: Day | undefined } => ({ on: typeof on === 'string' && isAskableDay(on) ? on : undefined }),
    loaderDeps: ({ search }: { readonly search: ReadingParams & { readonly on?: Day | undefined } }) => {
      const day = dayOfPage(search);
      return { ...day, on: search.on ?? addMonths(day.asOf, 1) };
    },
    loader: ({ context, deps, params }: Endings & { readonly params: { readonly id: string } }): Promise<Answer<T>> =>
      ask(context.client, { query, variables: { ...deps, id: params.id } }),
  };
}

/** What of an address an answer depends on. */
export function daysOfAddress({ search }: { readonly search: ReadingParams }): DayOfPage {
  return dayOfPage(search);
}
