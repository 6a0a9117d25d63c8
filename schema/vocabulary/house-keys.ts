// What solid and dashed mean in a partnership: no two of them need agree, so each chooses its key once.

export const HOUSE_KEY_NAMES = ['DASHED_REPORTS', 'SOLID_REPORTS'] as const;
export type HouseKey = (typeof HOUSE_KEY_NAMES)[number];

/** `says`: the key in words, as a paper might print it. */
export const HOUSE_KEYS: Readonly<Record<HouseKey, { readonly says: string }>> = {
  DASHED_REPORTS: { says: 'Working relationships solid, reporting relationships dashed' },
  SOLID_REPORTS: { says: 'Reporting relationships solid, working relationships dashed' },
};

/** That of the 2014 Better Care Fund plan, by which is drawn while none is chosen. */
export const USUAL_KEY: HouseKey = 'DASHED_REPORTS';

/** By this id it is edited, and told in a Change; it is no record. */
export const HOUSE_KEY_ID = 'house-key';
