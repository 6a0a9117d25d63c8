// What every address says: the day read, whether proposals are shown, and whose evidence is open.
import { useSearch } from '@tanstack/react-router';
import { isAskableDay, todayInLondon, type Day } from '#schema/period.ts';

export interface ReadingParams {
  readonly asOf?: Day | undefined;
  readonly proposals?: 'show' | undefined;
  readonly evidence?: string | undefined;
}

export interface Reading {
  readonly asOf: Day;
  /** False until the address has a day: `asOf` is then today. */
  readonly hasDay: boolean;
  readonly proposals: boolean;
  readonly evidence: string | undefined;
}

// The ids of claims, lines and records, as our own links write them.
const AN_ID = /^[\w.:-]{1,200}$/u;

/** The text where it may be an id of ours; undefined: it cannot. */
export function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && AN_ID.test(value) ? value : undefined;
}

/** The parameters an address may have; a bad one is dropped, and `noticeOf` says so. */
export function readParams(search: Readonly<Record<string, unknown>>): ReadingParams {
  const { asOf, proposals, evidence } = search;
  return {
    // Said even where it is undefined: the router lays these over the parameters as they were typed.
    asOf: typeof asOf === 'string' && isAskableDay(asOf) ? asOf : undefined,
    proposals: proposals === 'show' ? proposals : undefined,
    evidence: idOf(evidence),
  };
}

/** What of an address cannot be shown, a sentence each; of what is left empty nothing is said. */
export function noticesOf({ asOf = '', proposals = '', evidence = '' }: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [
    ...(asOf === '' || isAskableDay(asOf) ? [] : [`${quoted(asOf)} is not a day of the calendar, so this page shows the day a first visit shows. Change the date to see another.`]),
    ...(proposals === '' || proposals === 'show' ? [] : ['The address did not say whether proposals are shown, so they are hidden.']),
    ...(evidence === '' || idOf(evidence) !== undefined ? [] : [`${quoted(evidence)} names no evidence, so none is open. Choose a source below a sentence.`]),
  ];
}

/** As much of a wrong value as a reader needs to know it again. */
export function quoted(value: string): string {
  return `“${value.slice(0, 40)}”`;
}

/** What is said of a filter, or a page, in an address that cannot be read. */
export function sayUnread(name: string, value: string): string {
  return `${quoted(value)} is no ${name} that this page knows, so the list is not ${name === 'page' ? 'turned to it' : 'filtered by it'}.`;
}

/** The day and switches of the page that is shown. */
export function useReading(): Reading {
  const { asOf, proposals, evidence } = useSearch({ strict: false });
  return { asOf: asOf ?? todayInLondon(), hasDay: asOf !== undefined, proposals: proposals === 'show', evidence };
}
