// Each delegation with a row for all that ought to be said of it, filled or empty with the reason.
import type { Citation, Slot } from '#schema/answer.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import type { Reading, StoredFact } from '#schema/rules/statement.ts';
import { toThings, type StoredThing } from '#schema/rules/thing.ts';
import { OPEN_END, sayDay } from '#schema/period.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import { DELEGATION_SLOTS, sayDelegation } from '#schema/wording/delegation-map.ts';
import { sayList } from '#schema/wording/papers.ts';
import { emptySlot, filledSlot } from '#schema/wording/slots.ts';

export interface StoredDelegation extends StoredFact {
  readonly validTo: string;
  readonly limit?: string | null | undefined;
  readonly untilPrinted?: string | null | undefined;
  readonly function: string;
  readonly from: readonly StoredThing[];
  readonly to: readonly StoredThing[];
  readonly under: readonly StoredThing[];
  /** Who answers for the function all the same. */
  readonly kept: readonly { readonly party: StoredThing; readonly claimIds: readonly string[] }[];
}

export interface DelegationRow {
  readonly id: string;
  readonly function: string;
  readonly say: string;
  readonly slots: readonly Slot[];
  readonly certainty: Certainty;
  readonly evidence: readonly Citation[];
}

/** The delegation in a sentence and its six rows. */
export function delegationRow(stored: StoredDelegation, { asOf, cited }: Reading): DelegationRow {
  const evidence = citationsOf(stored.claimIds, cited);
  const row = (slot: keyof typeof DELEGATION_SLOTS, things: readonly StoredThing[], cites = evidence): Slot =>
    slotOf(slot, things.length === 0 ? undefined : sayList(things.map(({ name, title, id }) => name ?? title ?? id)), { things, cites });
  const kept = citationsOf(stored.kept.flatMap(({ claimIds }) => claimIds), cited);
  return {
    id: stored.id,
    function: stored.function,
    say: sayDelegation({ title: stored.function, from: toThings(stored.from), to: toThings(stored.to), under: stored.under.map(({ title, id }) => title ?? id) }),
    slots: [
      row('from', stored.from), row('to', stored.to), row('under', stored.under),
      slotOf('limit', stored.limit ?? undefined, { things: [], cites: evidence }),
      slotOf('until', untilOf(stored), { things: [], cites: evidence }),
      row('kept', stored.kept.map(({ party }) => party), kept),
    ],
    certainty: certaintyOn(asOf, stored),
    evidence,
  };
}

function untilOf({ validTo, untilPrinted }: StoredDelegation): string | undefined {
  return untilPrinted ?? (validTo === OPEN_END ? undefined : sayDay(validTo));
}

interface Filling {
  readonly things: readonly StoredThing[];
  readonly cites: readonly Citation[];
}

function slotOf(slot: keyof typeof DELEGATION_SLOTS, say: string | undefined, { things, cites }: Filling): Slot {
  const named = { slot, heading: DELEGATION_SLOTS[slot] };
  return say === undefined ? emptySlot(named, { absence: 'NOT_STATED_IN_SOURCE' }) : filledSlot(named, { say, links: toThings(things), evidence: cites });
}
