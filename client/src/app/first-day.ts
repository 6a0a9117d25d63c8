// The day of a first visit: today, or the newest paper's day where that is more than two years old.
import type { ApolloClient } from '@apollo/client';
import { todayInLondon, type Day } from '#schema/period.ts';
import { FirstDayDocument } from '../gql/graphql.ts';
import { ask } from './ask.ts';

/** Today where the record does not answer: the page will say so itself. */
export async function firstDay(client: ApolloClient): Promise<Day> {
  const { data } = await ask(client, { query: FirstDayDocument, variables: {} });
  return data?.placeProfile?.firstDay ?? todayInLondon();
}
