// What a closing writes, and what it leaves open: the same for bodies, organisations and posts.
import type { CurrentState } from '#schema/bad-news.ts';
import type { Closing } from '#schema/inputs/close-party.ts';
import { OPEN_END, sayDay, type Day } from '#schema/period.ts';
import type { ClosePartyFacts } from '#schema/rules/close-party.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { linkTo, type StoredThing } from '#schema/rules/thing.ts';
import { isRelationshipType } from '#schema/vocabulary/relationship-types.ts';
import type { NamedParty } from '#schema/wording/party-name.ts';
import { sayLeftOpen, type OpenPart } from '#schema/wording/left-open.ts';

/** The event that tells what became of the party. `editedOn`: today in London. */
export function endingOf({ party, endsOn, kind, successors }: Closing, { name, id, editedOn }: { readonly name: string; readonly id: string; readonly editedOn: Day }) {
  return {
    id, party, kind, successors, endsOn, editedOn,
    title: `${name} ends on ${sayDay(endsOn)}`,
    until: OPEN_END,
    // An end in the past is known from that day on; one to come, from today on.
    firstAttested: endsOn < editedOn ? endsOn : editedOn,
  };
}

/** What stands now, where the party was read in an older version. */
export function staleClosing({ party: id, version }: Closing, { party }: ClosePartyFacts): CurrentState | undefined {
  if (party === null || party.version === version) return undefined;
  return { id, version: party.version, say: party.validTo === OPEN_END ? [] : [`${party.name} ends on ${sayDay(party.validTo)}.`] };
}

interface StoredPart {
  readonly id: string;
  readonly sort: OpenPart['sort'];
  readonly type: string | null;
  readonly other: StoredThing | null;
  readonly to: StoredThing | null;
}

export interface ClosedParty {
  readonly party: NamedParty;
  readonly parts: readonly StoredPart[];
}

/** Each thing that still runs on the day of its party's end, as a sentence, once; by id. What ties two parties that end is told of the first. */
export function leftOpenOf(closed: readonly ClosedParty[]): readonly { readonly id: string; readonly say: string }[] {
  const told = closed.toReversed().flatMap(({ party, parts }) => parts.map((part) => [part.id, openPart(party, part)] as const));
  return [...new Map(told).values()].toSorted(byKeys(({ id }) => [id]));
}

function openPart(party: NamedParty, { id, sort, type, other, to }: StoredPart) {
  return {
    id,
    say: sayLeftOpen({
      sort, party, other: named(other), to: named(to),
      type: type !== null && isRelationshipType(type) ? type : undefined,
      isOwner: type === 'ACCOUNTABLE',
      isGiver: type === 'FROM',
    }),
  };
}

function named(stored: StoredThing | null) {
  return stored === null ? undefined : linkTo(stored) ?? { name: stored.title ?? stored.name ?? stored.id, kind: 'PLAN' as const };
}
