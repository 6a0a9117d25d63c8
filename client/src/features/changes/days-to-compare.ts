// Which two days a first visit compares: the newest paper, and the newest one before it whose picture it does not share.
import { addMonths, isAskableDay, type Day } from '#schema/period.ts';
import { quoted } from '../../lib/reading.ts';

/** A paper speaks for two years: two papers closer than that share much of their pictures. */
const APART = 24;

/** `issued`: the days of the papers, in any order. Without a paper of long before, the oldest; without any, the day asked for twice. */
export function daysToCompare(issued: readonly Day[], asOf: Day): { readonly from: Day; readonly to: Day } {
  const days = issued.toSorted();
  const to = days.at(-1) ?? asOf;
  const from = days.findLast((day) => addMonths(day, APART) < to) ?? days[0] ?? asOf;
  return { from, to };
}

/** What of an address of changes cannot be shown, a sentence each. */
export function noticesOfChanges({ from = '', to = '' }: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [from, to].filter((day) => day !== '' && !isAskableDay(day)).map((day) => `${quoted(day)} is not a day of the calendar, so a day of the papers is compared instead.`);
}
