// When the papers show a thing, when it began and ended, and under which names: sentences every page shares.
import { sayDay, shownEnd, shownStart, type Day } from '#schema/period.ts';
import type { DatePrecision } from '#schema/vocabulary/time.ts';
import type { SpokenName } from '#schema/rules/printed-names.ts';
import { sayDated, sayList, sayWhen, withThe } from '#schema/wording/papers.ts';

interface Sighting {
  /** Such as "15 March 2023". */
  readonly issuedSay: string;
  readonly shortTitle: string;
}

/** "First and last seen on 15 March 2023, in the Draft County Durham Plan 23/24." */
export function saySeen(first: Sighting, last: Sighting): string {
  if (first.shortTitle === last.shortTitle) return `First and last seen ${sighted(first)}.`;
  return `First seen ${sighted(first)}; last seen ${sighted(last)}.`;
}

function sighted({ issuedSay, shortTitle }: Sighting): string {
  return `${sayWhen(issuedSay)}, in the ${shortTitle}`;
}

interface Span {
  readonly validFrom: Day;
  readonly validTo: Day;
  /** The dates as printed; null where none is. */
  readonly fromPrinted: string | null;
  readonly fromPrecision: DatePrecision | null;
  readonly untilPrinted: string | null;
  readonly untilPrecision: DatePrecision | null;
}

/** "It was set up on 1 January 2017 (printed: January 2017)."; undefined where no start is known. `began`: the verb. */
export function sayStart(span: Span, began: string): string | undefined {
  const from = shownStart(span.validFrom);
  return from === null ? undefined : `It was ${began} ${dated(from, span.fromPrecision, span.fromPrinted)}.`;
}

/** "No paper says when it was set up." */
export function sayNoStart(began: string): string {
  return `No paper says when it was ${began}.`;
}

/** What an end is called: behind it, and ahead. */
export interface EndVerb {
  readonly past: string;
  readonly ahead: string;
}

export const STOOD_DOWN: EndVerb = { past: 'was stood down', ahead: 'is to be stood down' };
export const WOUND_UP: EndVerb = { past: 'was wound up', ahead: 'is to be wound up' };
export const ENDED: EndVerb = { past: 'ended', ahead: 'is to end' };

/** "It was stood down in March 2019."; of an end after the day asked "It is to be stood down in March 2019."; undefined where it is open. */
export function sayEnd(span: Span, verb: EndVerb, asOf: Day): string | undefined {
  const until = shownEnd(span.validTo);
  return until === null ? undefined : `It ${asOf < until ? verb.ahead : verb.past} ${dated(until, span.untilPrecision, span.untilPrinted)}.`;
}

function dated(day: Day, precision: DatePrecision | null, printed: string | null): string {
  const said = sayDay(day, precision ?? 'DAY');
  const on = /^\d{1,2} /u.test(said) ? 'on' : 'in';
  return `${on} ${said}${printed === null || printed === said ? '' : ` (printed: ${printed})`}`;
}

/** "We hold one name for it only."; with several "We hold 3 names for it: A, B and C." Said where nobody recorded which are printed. */
export function sayNames(names: readonly string[]): string {
  if (names.length < 2) return 'We hold one name for it only.';
  return `We hold ${String(names.length)} names for it: ${sayList(names)}.`;
}

/** "“X” is our heading; no paper prints it. Printed under 2 names: “A” in the Plan; “B” in the Plan and the Report." */
export function sayPrintedNames([heading, ...others]: readonly SpokenName[]): string {
  if (heading === undefined) return '';
  const printed = [heading, ...others].filter(({ papers }) => papers.length > 0);
  return [
    ...(heading.isOurs ? [`“${heading.name}” is our heading; no paper prints it.`] : []),
    ...sayPrinted(printed, heading),
    ...others.filter(({ isOurs }) => isOurs).map(({ name }) => `“${name}” is a wording of ours.`),
  ].join(' ');
}

function sayPrinted(printed: readonly SpokenName[], heading: SpokenName): readonly string[] {
  const [first] = printed;
  if (first === undefined) return [];
  if (printed.length > 1) return [`Printed under ${String(printed.length)} names: ${printed.map(sayWhere).join('; ')}.`];
  return [first === heading ? `Printed under one name only, ${inPapers(first)}.` : `Printed as ${sayWhere(first)}.`];
}

const inPapers = ({ papers }: SpokenName): string => `in ${sayList(papers.map(({ shortTitle }) => withThe(shortTitle)))}`;
const sayWhere = (name: SpokenName): string => `“${name.name}” ${inPapers(name)}`;

/** What a page says of a day before the first paper: the page stays, and it is empty for a reason. */
export function sayNotYetKnown(firstPaper: string): string {
  return `Nothing was recorded for this date; the first paper that speaks of it is ${sayDated(firstPaper)}.`;
}
