// The arrangement that the reader chose last, kept in this browser alone: the next picture opens in it unless its address names one.
import { arrangementOf, USUAL, type Arrangement } from './arrangement-address.ts';

const KEY = 'answerable.arrangement';

/** The usual one is nothing to keep: whoever goes back to it is asked no more. */
export function keepArrangement(chosen: Arrangement | undefined): void {
  try {
    if (chosen === undefined || chosen === USUAL) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, chosen);
  } catch {
    // A browser that keeps nothing: the reader chooses again.
  }
}

/** Undefined: none was kept here, or what was kept is none of ours. */
export function keptArrangement(): Arrangement | undefined {
  try {
    return arrangementOf(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}
