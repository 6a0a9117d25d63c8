// Days as people type them inside a question. A year, a season or a month is read as its last day, so that all of it counts.
import { isDay, type Day } from '#schema/period.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;
/** The last month of each. */
const SEASONS = { spring: 5, summer: 8, autumn: 11, winter: 12 } as const satisfies Record<string, number>;

/** Reads "2018", "May 2018", "autumn 2021", "25 May 2018", "25/5/2018" and "2018-05-25"; "today" is `today`. Undefined: no day of the calendar. */
export function dayAsked(typed: string, today: Day): Day | undefined {
  const text = typed.trim().toLowerCase().replaceAll(/[,.]/gu, ' ').replaceAll(/\s+/gu, ' ').replace(/^(?:the )?(\d{1,2})(?:st|nd|rd|th) (?:of )?/u, '$1 ');
  if (text === 'today' || text === 'now') return today;
  return READERS.map((read) => read(text)).find((day) => day !== undefined && isDay(day));
}

type Reader = (text: string) => Day | undefined;

const READERS: readonly Reader[] = [
  (text) => (/^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : undefined),
  (text) => spelt(/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u.exec(text), ([day, month, year]) => iso(year, Number(month), day)),
  (text) => spelt(/^(\d{1,2}) ([a-z]+) (\d{4})$/u.exec(text), ([day, month, year]) => iso(year, monthOf(month), day)),
  (text) => spelt(/^([a-z]+) (\d{4})$/u.exec(text), ([part, year]) => lastOf(year, monthOf(part) ?? seasonEnd(part))),
  (text) => (/^\d{4}$/u.test(text) ? `${text}-12-31` : undefined),
];

function spelt(found: RegExpExecArray | null, read: (parts: readonly [string, string, string]) => Day | undefined): Day | undefined {
  if (found === null) return undefined;
  const [, first = '', second = '', third = ''] = found;
  return read([first, second, third]);
}

function monthOf(word: string): number | undefined {
  const at = MONTHS.findIndex((month) => word.length >= 3 && month.startsWith(word));
  return at === -1 ? undefined : at + 1;
}

function seasonEnd(word: string): number | undefined {
  return Object.entries(SEASONS).find(([season]) => season === word)?.[1];
}

function iso(year: string, month: number | undefined, day: string): Day | undefined {
  return month === undefined ? undefined : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

// The last day that the calendar has in that month.
function lastOf(year: string, month: number | undefined): Day | undefined {
  return ['31', '30', '29', '28'].map((day) => iso(year, month, day)).find((day) => day !== undefined && isDay(day));
}
