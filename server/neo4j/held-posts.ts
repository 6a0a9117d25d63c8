// Who holds the posts that an edit is about: the part that the commands of appointments share.
import { standingTerms } from '#cypher/people/standing-terms.ts';
import type { StandingPost } from '#schema/rules/appointments.ts';
import type { Held } from '#schema/rules/held.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { run } from './run.ts';
import type { Tx } from './tx.ts';

/** Each post with its holders, by id. Ask with the posts locked. */
export async function heldPosts(tx: Tx, posts: readonly string[]): Promise<readonly StandingPost[]> {
  return await run(tx, standingTerms, { posts: [...new Set(posts)], statuses: liveStatuses(false) });
}

/** The same of the posts that these are appointments to. */
export async function postsOf(tx: Tx, held: Held, appointments: readonly { readonly appointment: string }[]): Promise<readonly StandingPost[]> {
  return await heldPosts(tx, appointments.flatMap(({ appointment }) => held.get(appointment)?.ends.filter(({ type }) => type === 'TO_POST').map(({ id }) => id) ?? []));
}
