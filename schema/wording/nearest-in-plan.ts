// What stands nearest to a date or a target that a plan leaves open, in sentences.
import { sayDay, type Day } from '#schema/period.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { sentence } from '#schema/wording/party-name.ts';

/** "It was signed on 13 February 2014, by 4 signatures; from when to when it holds, no paper says." */
export function saySignedOn(days: readonly Day[], signatures: number): string {
  return sentence(`It was signed on ${sayList(days.map((day) => sayDay(day)))}, by ${sayCount(signatures, 'signature')}; from when to when it holds, no paper says`);
}

/** "Its title has “2020-2025”; what that says of its dates, no paper says." */
export function sayRunsByTitle(years: readonly string[]): string {
  return sentence(`Its title has ${quoted(years)}; what that says of its dates, no paper says`);
}

/** "The title of its plan has “23/24”; whether that is by when, no cell says." */
export function sayDueByTitle(years: readonly string[]): string {
  return sentence(`The title of its plan has ${quoted(years)}; whether that is by when, no cell says`);
}

interface SpokenTarget {
  readonly title: string;
  readonly value: string;
  readonly status: Status;
}

/** "1 measure is tied to the theme Urgent and Emergency Care, under whose name it is printed; for “A&E …” a target is printed: < 4 hours." */
export function sayMeasuredBeside(theme: string, measures: number, targets: readonly SpokenTarget[]): string {
  const tied = `${sayCount(measures, 'measure is', 'measures are')} tied to the theme ${theme}, under whose name it is printed`;
  const printed = targets.map(({ title, value, status }) => `for “${title}” a target is printed: ${value}${sayStanding(status)}`);
  return sentence(`${tied}; ${printed.length === 0 ? `no target is printed for ${measures === 1 ? 'it' : 'any of them'}` : printed.join('; ')}`);
}

function quoted(years: readonly string[]): string {
  return sayList(years.map((year) => `“${year}”`));
}
