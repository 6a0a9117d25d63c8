// Days and half-open periods. A day is ISO text and compares with `<`; only this file calculates.
import * as z from 'zod/mini';

/** A calendar day, `YYYY-MM-DD`, in Europe/London. */
export type Day = string;

/** Stored where no start is known. Never leaves the API: shown as null. */
export const START_UNKNOWN = '0001-01-01';
/** Stored where no end is known. Never leaves the API: shown as null. */
export const OPEN_END = '9999-12-31';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that the calendar has: 31 February is refused, so is year 0000. */
export function isDay(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || year === 0) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** True for a day that somebody may ask about: the two that stand for “not known” in the store are nobody's. */
export function isAskableDay(text: string): boolean {
  return isDay(text) && text !== START_UNKNOWN && text !== OPEN_END;
}

/** The shape of a day in inputs and rows. */
export const day = z.string().check(z.refine(isDay, 'is not a day of the calendar'));

// To make one takes as long as a short question to the database.
const IN_LONDON = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The date in Europe/London at the given instant, whatever the process's time zone. */
export function todayInLondon(now: Date = new Date()): Day {
  return IN_LONDON.format(now);
}

/** The same day of a later (or earlier) month; the month's last day where it has no such day. */
export function addMonths(from: Day, months: number): Day {
  const [year = 1, month = 1, date = 1] = from.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const toYear = Math.floor(total / 12);
  const toMonth = (total % 12) + 1;
  if (toYear > 9999) return OPEN_END;
  return iso(toYear, toMonth, Math.min(date, daysIn(toYear, toMonth)));
}

/** How many days lead from one day to another; below zero where the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** What the API shows for a stored start: null where none is known. */
export function shownStart(stored: Day): Day | null {
  return stored === START_UNKNOWN ? null : stored;
}

/** What the API shows for a stored end: null where it is open. */
export function shownEnd(stored: Day): Day | null {
  return stored === OPEN_END ? null : stored;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** "15 March 2023"; with precision MONTH or SEASON "March 2023", with YEAR "2023". */
export function sayDay(from: Day, precision = 'DAY'): string {
  const [year = 1, month = 1, date = 1] = from.split('-').map(Number);
  if (precision === 'YEAR') return String(year);
  if (precision === 'SEASON') return `${SEASONS[Math.floor((month % 12) / 3)] ?? ''} ${String(year)}`;
  const name = `${MONTHS[month - 1] ?? ''} ${String(year)}`;
  return precision === 'MONTH' ? name : `${String(date)} ${name}`;
}

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
