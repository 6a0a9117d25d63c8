// The second day of a picture of two, as its address names it.
import { isAskableDay, type Day } from '#schema/period.ts';
import { quoted } from '../../lib/reading.ts';

/** Undefined: no day that can be asked about. */
export function compareOf(value: unknown): Day | undefined {
  return typeof value === 'string' && isAskableDay(value) ? value : undefined;
}

/** What to say of a second day that cannot be shown; nothing is said where the address names none. */
export function noticesOfCompare({ compare = '', asOf }: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (compare === '') return [];
  if (compareOf(compare) === undefined) return [`${quoted(compare)} is not a day of the calendar, so one date is shown. Choose a second date below the slider to compare.`];
  return compare === asOf ? ['Both dates of the address are the same, so one date is shown. Choose a second date below the slider to compare.'] : [];
}
