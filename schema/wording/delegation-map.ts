// What is delegated, to whom, under what, until when.
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { partyName, sentence, type NamedParty } from '#schema/wording/party-name.ts';

/** The rows of every delegation, in their order, whether filled or not. */
export const DELEGATION_SLOTS = {
  from: 'Who passed it on',
  to: 'To whom',
  under: 'Under what',
  limit: 'How far it goes',
  until: 'Until when',
  kept: 'Who stays accountable',
} as const;

interface SpokenDelegation {
  readonly title: string;
  readonly from: readonly NamedParty[];
  readonly to: readonly NamedParty[];
  /** Titles of the agreement or law. */
  readonly under: readonly string[];
}

/** "“…” is delegated under the “…”. No paper says by whom or to whom." */
export function sayDelegation({ title, from, to, under }: SpokenDelegation): string {
  const by = from.length === 0 ? '' : ` by ${sayList(from.map(partyName))}`;
  const taker = to.length === 0 ? '' : ` to ${sayList(to.map(partyName))}`;
  const ground = under.length === 0 ? '' : ` under “${sayList(under)}”`;
  const open = [...(from.length === 0 ? ['by whom'] : []), ...(to.length === 0 ? ['to whom'] : [])];
  return `${sentence(`“${title}” is delegated${by}${taker}${ground}`)}${open.length === 0 ? '' : ` No paper says ${open.join(' or ')}.`}`;
}

/** "Our papers speak of 1 delegation." Never a count of what exists. */
export function sayDelegations(total: number): string {
  return `Our papers speak of ${sayCount(total, 'delegation')}.`;
}
