// Why nobody owns an item on the day asked: the same on its card and on its way up.
import type { Day } from '#schema/period.ts';
import type { StoredBearer } from '#schema/rules/bearers.ts';
import { isLive, oncePerParty, ownersAmong, type Duty } from '#schema/rules/holding.ts';
import { newestGap, type NumberedThing, type StoredGap } from '#schema/rules/ownership-card.ts';
import { toThing } from '#schema/rules/thing.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { ComingOwner } from '#schema/wording/coming-bearers.ts';
import type { FormerOwner } from '#schema/wording/former-bearers.ts';
import type { PendingOwner } from '#schema/wording/ownership.ts';

interface BorneDuty extends Duty {
  readonly via: NumberedThing | null;
  readonly party: StoredBearer;
}

export interface NoOwner {
  /** Null where an owner is in force. */
  readonly absence: AbsenceReason | null;
  readonly former: readonly FormerOwner[];
  readonly pending: readonly PendingOwner[];
  readonly coming: readonly ComingOwner[];
}

interface Borne {
  /** Of parties that stand on the day, that have ended by it, and that begin after it. */
  readonly duties: readonly BorneDuty[];
  readonly former: readonly BorneDuty[];
  readonly coming: readonly BorneDuty[];
  readonly gaps: readonly StoredGap[];
}

/** BODY_ENDED where owners in force have ended and none stands; else as the newest paper says. */
export function noOwnerOf({ duties, former, coming, gaps }: Borne, asOf: Day): NoOwner {
  if (ownersInForce(duties).length > 0) return { absence: null, former: [], pending: [], coming: [] };
  const ended = ownersInForce(former);
  return {
    absence: ended.length > 0 ? 'BODY_ENDED' : newestGap(asOf, gaps, 'owner')?.reason ?? 'NOT_STATED_IN_SOURCE',
    former: ended.map(({ party, via }) => ({ party: toThing(party), endedOn: party.validTo, precision: party.untilPrecision, via: via === null ? null : toThing(via) })),
    pending: oncePerParty(ownersAmong(duties)).map(({ party, status }) => ({ party: toThing(party), status })),
    coming: ownersInForce(coming).map(({ party }) => ({ party: toThing(party), begins: party.validFrom })),
  };
}

// Who owns the item and what holds it is named once, by what is nearest.
function ownersInForce(duties: readonly BorneDuty[]): readonly BorneDuty[] {
  return oncePerParty(ownersAmong(duties).filter(isLive));
}
