// Where a dated thing stands on the day asked: what has ended, or not begun, is not in force whatever was recorded.
import { sayDay, type Day } from '#schema/period.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
import { itDoes, partyName, sentence, verbOf, type NamedParty } from '#schema/wording/party-name.ts';

export interface Standing {
  readonly status: Status;
  readonly validFrom: Day;
  readonly validTo: Day;
}

/** ENDED from the end on; before the start what is in force is AGREED, "not yet in force"; else as recorded. */
export function statusOn(asOf: Day, { status, validFrom, validTo }: Standing): Status {
  if (status === 'REJECTED') return status;
  if (validTo <= asOf) return 'ENDED';
  return asOf < validFrom && liveStatuses(false).includes(status) ? 'AGREED' : status;
}

/** From its end on, or where a paper has it as ended. */
export function hasEnded(asOf: Day, { status, validTo }: Omit<Standing, 'validFrom'>): boolean {
  return validTo <= asOf || status === 'ENDED';
}

/** Begun and not ended: whoever does not stand on the day bears no duty on it. */
export function standsOn(asOf: Day, standing: Standing): boolean {
  return standing.validFrom <= asOf && !hasEnded(asOf, standing);
}

/** "The Living Well Board has not yet begun; it begins on 1 April 2024."; undefined from its start on, or where it is not to be. */
export function sayUnbegun(asOf: Day, name: NamedParty, standing: Standing): string | undefined {
  if (asOf >= standing.validFrom || statusOn(asOf, standing) !== 'AGREED') return undefined;
  return sentence(`${partyName(name)} ${verbOf(name, 'has')} not yet begun; ${itDoes(name, 'begins')} on ${sayDay(standing.validFrom)}`);
}
