// At which stop of the tour the reader is, as the address of the page names it.
import { quoted } from '../../lib/reading.ts';

/** From 1. Undefined: no tour, or no number of a stop. */
export function tourStopOf(tour: unknown): string | undefined {
  return typeof tour === 'string' && /^[1-9]$/u.test(tour) ? tour : undefined;
}

/** What to say of a stop that there is not; nothing is said where the address names none. */
export function noticesOfTour(tour = ''): readonly string[] {
  return tour === '' || tourStopOf(tour) !== undefined ? [] : [`${quoted(tour)} is no stop of the tour, so none is shown.`];
}
