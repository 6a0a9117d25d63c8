// The page of a person: the public posts the papers show, and nothing else.
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayList } from '#schema/wording/papers.ts';
import { sentence } from '#schema/wording/party-name.ts';

interface SpokenPerson {
  readonly name: string;
  /** As printed, such as "Councillor". */
  readonly honorific: string | null;
  /** The posts held on the day. */
  readonly posts: readonly { readonly name: string; readonly status: Status }[];
}

/** "Sarah Burns: Director of Place." */
export function sayPerson({ name, honorific, posts }: SpokenPerson): string {
  const who = honorific === null ? name : `${honorific} ${name}`;
  return posts.length === 0 ? `Papers name ${who}; we know of no post held on this date.` : sentence(`${who}: ${sayList(posts.map((post) => `${post.name}${sayStanding(post.status)}`))}`);
}
