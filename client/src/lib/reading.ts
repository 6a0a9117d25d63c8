// What every address says: the day read, whether proposals are shown, and whose evidence is open.
import { useSearch } from '@tanstack/react-router';
import { isDay, todayInLondon, type Day } from '#schema/period.ts';

export interface ReadingParams {
  readonly asOf?: Day | undefined;
  readonly proposals?: 'show' | undefined;
  readonly evidence?: string | undefined;
}

export interface Reading {
  readonly asOf: Day;
  readonly proposals: boolean;
  readonly evidence: string | undefined;
}

/** The parameters an address may have; a bad one is dropped, and `noticeOf` says so. */
export function readParams(search: Readonly<Record<string, unknown>>): ReadingParams {
  const { asOf, proposals, evidence } = search;
  return {
    // Said even where it is undefined: the router lays these over the parameters as they were typed.
    asOf: typeof asOf === 'string' && isDay(asOf) ? asOf : undefined,
    proposals: proposals === 'show' ? proposals : undefined,
    evidence: typeof evidence === 'string' && evidence !== '' ? evidence : undefined,
  };
}

/** The sentence for an address that says what we cannot show; undefined when there is nothing to say. */
export function noticeOf(search: Readonly<Record<string, unknown>>): string | undefined {
  const { asOf, proposals } = search;
  if (typeof asOf === 'string' && asOf !== '' && !isDay(asOf)) {
    return `“${asOf.slice(0, 40)}” is not a day of the calendar, so this page shows the day a first visit shows. Change the date to see another.`;
  }
  if (proposals !== undefined && proposals !== 'show') return 'The address did not say whether proposals are shown, so they are hidden.';
  return undefined;
}

/** The day and switches of the page that is shown. */
export function useReading(): Reading {
  const { asOf, proposals, evidence } = useSearch({ strict: false });
  return { asOf: asOf ?? todayInLondon(), proposals: proposals === 'show', evidence };
}
