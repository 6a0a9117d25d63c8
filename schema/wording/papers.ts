// How sentences name a paper and its date: never more exact than the paper is.
import { sayDay, type Day } from '#schema/period.ts';
import type { DateBasis, DatePrecision } from '#schema/vocabulary/time.ts';

interface IssueDate {
  readonly issued: Day;
  readonly issuedPrecision: DatePrecision;
  readonly issuedBasis: DateBasis;
}

/** "15 March 2023"; "autumn 2021"; for an undated paper "undated, not before November 2015". */
export function sayIssued({ issued, issuedPrecision, issuedBasis }: IssueDate): string {
  if (issuedPrecision === 'UNKNOWN' || issuedBasis !== 'STATED') return `undated, not before ${sayDay(issued, 'MONTH')}`;
  return sayDay(issued, issuedPrecision);
}

/** The same behind a verb: "on 15 March 2023", "in autumn 2021", "in an undated paper, not before November 2015". */
export function sayWhen(issuedSay: string): string {
  if (issuedSay.startsWith('undated')) return `in an undated paper, ${issuedSay.slice('undated, '.length)}`;
  return `${/^\d{1,2} /u.test(issuedSay) ? 'on' : 'in'} ${issuedSay}`;
}

/** The same behind "is": "of 15 March 2023", "from autumn 2021", "undated, not before November 2015". */
export function sayDated(issuedSay: string): string {
  if (issuedSay.startsWith('undated')) return issuedSay;
  return `${/^\d{1,2} /u.test(issuedSay) ? 'of' : 'from'} ${issuedSay}`;
}

/** The newest paper as a day to go to: "15 March 2023, the newest paper", "the newest paper, undated, not before November 2015". */
export function sayNewest(issuedSay: string): string {
  return issuedSay.startsWith('undated') ? `the newest paper, ${issuedSay}` : `${issuedSay}, the newest paper`;
}

/** "1 paper", "4 papers"; 0 reads "no papers". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C". */
export function sayList(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The name as it stands inside a sentence, with "the" before boards and partnerships: codes such as "BSIL" take none. */
export function withThe(name: string): string {
  return /^the\s/iu.test(name) || /^[A-Z]{2,}(?:\s|$)/u.test(name) ? name : `the ${name}`;
}

/** Instead of a passage's reference, where an edit cites the paper and no place in it. */
export const WHOLE_PAPER = 'as a whole';
