// Whose duty counts on a day: that of a party that stands on it. What ended bears none, and is told as what it was.
import type { Day } from '#schema/period.ts';
import { hasEnded, standsOn, type Standing } from '#schema/rules/status-on.ts';
import { toThing, type StoredThing } from '#schema/rules/thing.ts';
import type { DatePrecision } from '#schema/vocabulary/time.ts';
import { sayBegins } from '#schema/wording/coming-bearers.ts';
import type { BearerSpan } from '#schema/wording/duty.ts';
import { sayUntilEnd } from '#schema/wording/former-bearers.ts';
import type { NamedParty } from '#schema/wording/party-name.ts';

/** A party that a duty is recorded of. */
export interface StoredBearer extends StoredThing, Standing {
  readonly untilPrecision?: DatePrecision | null | undefined;
}

interface Borne {
  readonly party: StoredBearer;
}

export interface ByBearer<D extends Borne> {
  /** Of parties that stand on the day. */
  readonly duties: readonly D[];
  /** Of parties that have ended by it. */
  readonly former: readonly D[];
  /** Of parties that begin after it. */
  readonly coming: readonly D[];
}

/** Each duty once, in the order given. */
export function byBearer<D extends Borne>(asOf: Day, duties: readonly D[]): ByBearer<D> {
  return {
    duties: duties.filter(({ party }) => standsOn(asOf, party)),
    former: duties.filter(({ party }) => hasEnded(asOf, party)),
    coming: duties.filter(({ party }) => !hasEnded(asOf, party) && asOf < party.validFrom),
  };
}

/** How a duty is told whose bearer does not stand on the day; nothing where it does. `told`: what the sentence calls it, where that is not its name. */
export function spanOf(asOf: Day, party: StoredBearer, told: NamedParty = toThing(party)): BearerSpan {
  if (hasEnded(asOf, party)) return { until: sayUntilEnd({ party: told, endedOn: party.validTo, precision: party.untilPrecision }) };
  return asOf < party.validFrom ? { begins: sayBegins(told, party.validFrom) } : {};
}
