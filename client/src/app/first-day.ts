// The day of a first visit: today, or the newest paper's day where that is more than two years old.
import type { ApolloClient } from '@apollo/client';
import { todayInLondon, type Day } from '#schema/period.ts';
import { FirstDayDocument } from '../gql/graphql.ts';
import { ask, missingIn } from './ask.ts';

/** The record did not answer, so there is no day to show; the message says what a reader can do. */
export class Unread extends Error {
  override readonly name = 'Unread';
}

/** Today in an empty record. Throws Unread: a day that the record did not give must never stand in an address. */
export async function firstDay(client: ApolloClient): Promise<Day> {
  const answer = await ask(client, { query: FirstDayDocument, variables: {} });
  const missing = missingIn(answer, 'placeProfile');
  if (missing !== undefined && !missing.isUnknown) throw new Unread(missing.say);
  return answer.data?.placeProfile?.firstDay ?? todayInLondon();
}
