// A day typed into three fields, and how a page says which day it shows.
import { isAskableDay, sayDay, type Day } from '#schema/period.ts';

export interface DayFields {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** A day of the calendar, or the sentence that says what to mend. */
export type TypedDay = { readonly day: Day } | { readonly mend: string };

/** Reads "15", "3", "2023". */
export function dayOf({ day, month, year }: DayFields): TypedDay {
  const missing = [['a day', day], ['a month', month], ['a year', year]].filter(([, text]) => text?.trim() === '').map(([name]) => name);
  if (missing.length === 3) return { mend: 'Enter a date' };
  if (missing.length > 0) return { mend: `The date must include ${missing.join(' and ')}` };
  const typed = `${year.trim().padStart(4, '0')}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  return isAskableDay(typed) ? { day: typed } : { mend: 'Enter a date that the calendar has, such as 15 3 2023' };
}

/** "2023-03-15" → the three texts of a date field. */
export function fieldsOf(day: Day): DayFields {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: String(Number(date)), month: String(Number(month)), year };
}

/** "15 March 2023". */
export function inWords(day: Day): string {
  return sayDay(day);
}
