// The house key in words: for whoever chooses it, and for whoever reads an edit of it.
import { HOUSE_KEY_NAMES, HOUSE_KEYS, USUAL_KEY, type HouseKey } from '#schema/vocabulary/house-keys.ts';

/** "Working relationships solid, reporting relationships dashed." Null: that none was chosen. */
export function sayHouseKey(houseKey: HouseKey | null): string {
  return houseKey === null ? 'None was chosen.' : `${HOUSE_KEYS[houseKey].says}.`;
}

/** What stands where a picture is drawn by no key of its partnership. */
export const NO_HOUSE_KEY = `No house key was chosen for this partnership, so pictures follow that of the 2014 Better Care Fund plan: ${HOUSE_KEYS[USUAL_KEY].says.toLowerCase()}.`;

const HINTS: Readonly<Record<HouseKey, string>> = { DASHED_REPORTS: 'As the Better Care Fund plan of 2014 draws them', SOLID_REPORTS: 'As many boards elsewhere draw them' };

/** What a form offers. */
export const HOUSE_KEY_CHOICES = HOUSE_KEY_NAMES.map((value) => ({ value, label: HOUSE_KEYS[value].says, hint: HINTS[value] }));

/** "From now on every picture is drawn so: …" */
export const sayChosenKey = (houseKey: HouseKey): string => `From now on every picture of this partnership is drawn so: ${HOUSE_KEYS[houseKey].says.toLowerCase()}.`;
