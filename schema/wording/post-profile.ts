// The page of a post in sentences. A post is there without a holder; a holder is never the post.
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayList } from '#schema/wording/papers.ts';
import { isSeveral, partyName, sentence, verbOf, type NamedParty } from '#schema/wording/party-name.ts';

/** The rows of the page, in their order. */
export const POST_SLOTS = { whereItIs: 'Where it is', holder: 'Who holds it' } as const;

interface SpokenPost {
  readonly name: NamedParty;
  readonly status: Status;
  /** Those who hold it on the day, or held it last; a hidden person counts as "a person whose name is not shown". `seen`: such as "on 25 May 2018". */
  readonly holders: readonly { readonly name: string; readonly seen: string }[];
}

/** "Sarah Burns holds the post of Director of Place." */
export function sayPost({ name, status, holders }: SpokenPost): string {
  const standing = sayStanding(status);
  if (status === 'ENDED') return sentence(`${partyName(name)} ${verbOf(name, 'has')} ended; ${sayLastHolders(name, holders)}`);
  if (holders.length === 0) return sentence(`Papers speak of ${partyName(name)}${standing}; we know of no holder`);
  return sentence(`${sayList(holders.map((holder) => holder.name))} ${holders.length === 1 ? 'holds' : 'hold'} the post of ${name.name}${standing}`);
}

// An ended post is held by nobody: whoever held it when last seen is its last known holder.
function sayLastHolders(name: NamedParty, holders: SpokenPost['holders']): string {
  if (holders.length === 0) return 'we know of no holder';
  return `${isSeveral(name) ? 'their' : 'its'} last known ${holders.length === 1 ? 'holder is' : 'holders are'} ${sayList(holders.map(({ name, seen }) => `${name} (seen ${seen})`))}`;
}

/** A holder as a row names it: "Sarah Burns", "Sarah Burns (proposed)". */
export function sayHolderName(person: { readonly name: string } | null, status: Status): string {
  return `${person === null ? 'a person whose name is not shown' : person.name}${sayStanding(status)}`;
}

interface SpokenSite {
  readonly party: NamedParty;
  readonly status: Status;
}

/** "In the County Durham Care Partnership". */
export function sayWhere(sites: readonly SpokenSite[]): string {
  return `In ${sayList(sites.map(({ party, status }) => `${partyName(party)}${sayStanding(status)}`))}`;
}

/** "There are 5 such seats."; undefined where it is one seat, or the number is not stated. */
export function saySeatCount(seats: number | null): string | undefined {
  return seats === null || seats === 1 ? undefined : `There are ${String(seats)} such seats.`;
}
