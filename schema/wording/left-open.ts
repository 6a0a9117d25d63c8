// What goes on running when a body, an organisation or a post ends: nothing of it is closed silently.
import type { RelationshipType } from '#schema/vocabulary/relationship-types.ts';
import type { OpenSort } from '#schema/vocabulary/resting.ts';
import { sayLine } from '#schema/wording/line.ts';
import { partyName, sentence, verbOf, type NamedParty } from '#schema/wording/party-name.ts';

export interface OpenPart {
  /**
   * LINE: to or from another party. SEAT: its own on a body. MEMBER: another's on it. DUTY: for an item. TERM: of whoever holds the post.
   * SIGNATURE: under an agreement or a plan. DELEGATION: of a task, by it or to it.
   */
  readonly sort: OpenSort;
  /** What ends. */
  readonly party: NamedParty;
  /** The party at the start of the line, the body, the member or the item; undefined: nobody is named. */
  readonly other: NamedParty | undefined;
  /** The end of the line; of a seat, for whom it is held. */
  readonly to: NamedParty | undefined;
  readonly type: RelationshipType | undefined;
  /** Of a duty: accountable for it, where true. */
  readonly isOwner: boolean;
  /** Of a delegation: passed on by it, where true; else passed to it. */
  readonly isGiver: boolean;
}

/** "The seat on the Integration Board stays open." */
export function sayLeftOpen(part: OpenPart): string {
  return SAYS[part.sort](part);
}

const SAYS = {
  LINE: ({ party, other, to, type }) => (other === undefined || to === undefined || type === undefined
    ? `A line of ${partyName(party)} stays open.`
    : `A line stays open: ${sayLine({ type, status: 'IN_FORCE', from: other, to })}`),
  SEAT: ({ other, to }) => sentence(`the seat on ${other === undefined ? 'a body' : partyName(other)}${forWhom(to)} stays open`),
  MEMBER: ({ party, other, to }) => sentence(`${other === undefined ? 'a member that is not named keeps' : `${partyName(other)} ${verbOf(other, 'keeps')}`} a seat on ${partyName(party)}${forWhom(to)}`),
  DUTY: ({ party, other, isOwner }) => sentence(`${isOwner ? 'the ownership of' : 'a duty for'} “${other?.name ?? 'an item'}” stays with ${partyName(party)}`),
  SIGNATURE: ({ party, other }) => sentence(`“${other?.name ?? 'an agreement'}” stays signed by ${partyName(party)}`),
  DELEGATION: ({ party, other, isGiver }) => sentence(`the delegation ${other === undefined ? '' : `of “${other.name}” `}${isGiver ? 'by' : 'to'} ${partyName(party)} stays open`),
  TERM: ({ party }) => sentence(`an appointment to ${partyName(party)} stays open`),
} as const satisfies Record<OpenPart['sort'], (part: OpenPart) => string>;

function forWhom(behalf: NamedParty | undefined): string {
  return behalf === undefined ? '' : ` for ${partyName(behalf)}`;
}
