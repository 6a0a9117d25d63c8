// The day or the two days a picture is of, in words.
import { sayDay, type Day } from '#schema/period.ts';

/** "As at 25 May 2018"; "25 May 2018 and 15 March 2023 compared". */
export function sayAsAt(asOf: Day, compareTo: Day | null): string {
  return compareTo === null ? `As at ${sayDay(asOf)}` : `${sayDay(compareTo)} and ${sayDay(asOf)} compared`;
}
