// Who fills a seat on the day, and why nobody is named where nobody is.
import type { StoredAbsence } from '#schema/rules/absence.ts';
import { newestFirst } from '#schema/rules/attestation.ts';
import type { StoredSeat } from '#schema/rules/seat-statements.ts';
import type { StoredThing } from '#schema/rules/thing.ts';
import type { Day } from '#schema/period.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';

export interface HeldSeat extends StoredSeat {
  /** Of the post that sits; `person` null where the reader may not see who. */
  readonly holders: readonly { readonly id: string; readonly claimIds: readonly string[]; readonly person: StoredThing | null }[];
  readonly vacancies: readonly StoredAbsence[];
}

export interface Filling {
  readonly persons: readonly StoredThing[];
  /** Holders whose names are not shown. */
  readonly unshown: number;
  readonly absence: AbsenceReason | null;
  readonly sitsItself: boolean;
}

/** A person fills their own seat; of an organisation that sits itself no paper says who comes. */
export function fillingOf(asOf: Day, { member, memberText, holders, vacancies }: HeldSeat): Filling {
  const nobody = { persons: [], unshown: 0, sitsItself: false } as const;
  if (member === null) return { ...nobody, absence: memberText === null ? 'REDACTED' : 'EXISTS_BUT_UNNAMED' };
  if (member.labels.includes('Person')) return { ...nobody, persons: [member], absence: null };
  if (!member.labels.includes('Post')) return { ...nobody, sitsItself: true, absence: 'NOT_STATED_IN_SOURCE' };
  if (holders.length === 0) return { ...nobody, absence: newestFirst(asOf, vacancies)[0]?.reason ?? 'NOT_STATED_IN_SOURCE' };
  const persons = holders.flatMap(({ person }) => person ?? []);
  return { persons, unshown: holders.length - persons.length, absence: null, sitsItself: false };
}
