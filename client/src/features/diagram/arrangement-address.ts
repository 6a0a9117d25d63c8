// How the boxes of the picture are arranged, as the address of the page names it.
import { ARRANGEMENTS, arrangementOf, type Arrangement } from '../../graph/arrangements.ts';
import { quoted } from '../../lib/reading.ts';

export { ARRANGEMENTS, arrangementOf, USUAL, type Arrangement } from '../../graph/arrangements.ts';

export const ARRANGEMENT_NAMES: Readonly<Record<Arrangement, string>> = { hanging: 'Hanging lists', banded: 'Bands', right: 'Left to right', map: 'Boxes in boxes' };

/** What to say of an arrangement that there is not; nothing is said where the address names none. */
export function noticesOfArrangement(value = ''): readonly string[] {
  return value === '' || arrangementOf(value) !== undefined
    ? []
    : [`${quoted(value)} is not a way to arrange the picture, so it is drawn as usual. Choose one above the picture: ${ARRANGEMENTS.map((known) => ARRANGEMENT_NAMES[known].toLowerCase()).join(', ')}.`];
}
