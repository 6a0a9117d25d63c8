// What a closing writes, and what it leaves open: the same for bodies, organisations and posts.
import type { CurrentState } from '#schema/bad-news.ts';
import type { Closing } from '#schema/inputs/close-party.ts';
import { OPEN_END, sayDay, type Day } from '#schema/period.ts';
import { certaintyOn, type DatedFact } from '#schema/rules/certainty.ts';
import type { ClosePartyFacts } from '#schema/rules/close-party.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { linkTo, type StoredThing } from '#schema/rules/thing.ts';
import { isRelationshipType } from '#schema/vocabulary/relationship-types.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import type { NamedParty } from '#schema/wording/party-name.ts';
import type { OpenSort } from '#schema/vocabulary/resting.ts';
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
  readonly fact: DatedFact & { readonly claimIds: readonly string[]; readonly version: number | null };
  readonly sort: OpenPart['sort'];
  readonly type: string | null;
  readonly other: StoredThing | null;
  readonly to: StoredThing | null;
}

export interface ClosedParty {
  readonly party: NamedParty;
  /** The first day without it. */
  readonly endsOn: Day;
  readonly parts: readonly StoredPart[];
}

/** Something that still runs on the day of its party's end: how sure that is on the day, and the claims it rests on. */
export interface LeftOpen {
  readonly id: string;
  readonly sort: OpenSort;
  /** As it stands; to be handed to whoever ends it or has it go on. */
  readonly version: number;
  readonly say: string;
  readonly certainty: Certainty;
  readonly claimIds: readonly string[];
}

/** Each thing that still runs, as a sentence, once; by id. What ties two parties that end is told of the first. */
export function leftOpenOf(closed: readonly ClosedParty[]): readonly LeftOpen[] {
  const told = closed.toReversed().flatMap((end) => end.parts.map((part) => [part.id, openPart(end, part)] as const));
  return [...new Map(told).values()].toSorted(byKeys(({ id }) => [id]));
}

function openPart({ party, endsOn }: ClosedParty, { id, fact, sort, type, other, to }: StoredPart): LeftOpen {
  return {
    id, sort,
    version: fact.version ?? 0,
    certainty: certaintyOn(endsOn, fact),
    claimIds: fact.claimIds,
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
