// What the pages about one thing have in common: they ask one question, about an id, on a day.
import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { todayInLondon, type Day } from '#schema/period.ts';
import type { ReadingParams } from '../lib/reading.ts';
import { ask, type Answer } from './ask.ts';

export interface Context {
  readonly client: ApolloClient;
  /** What to say of the address the visit began with; the router drops what it cannot read before any page sees it. */
  readonly arrivalNotice: string | undefined;
}

/** The day and the switch that an answer depends on; opening evidence asks nothing anew. */
export interface DayOfPage {
  readonly asOf: Day;
  readonly proposals: boolean;
}

type ThingOfPage = DayOfPage & { readonly id: string };

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

/** Asks about the thing whose id the address names, on the day. */
export function askOfThing<T>(query: TypedDocumentNode<T, ThingOfPage>, at: Loading & { readonly params: { readonly id: string } }): Promise<Answer<T>> {
  return ask(at.context.client, { query, variables: { ...at.deps, id: at.params.id } });
}
