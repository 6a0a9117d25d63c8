// A body that passes duties on and goes on itself: how that is titled.
import { sayDay, type Day } from '#schema/period.ts';

/** The title of the event: "Living Well Partnership Board passes duties on, from 1 April 2027". */
export function sayPassed(name: string, on: Day): string {
  return `${name} passes duties on, from ${sayDay(on)}`;
}
