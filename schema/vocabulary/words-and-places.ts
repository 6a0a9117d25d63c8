/** What a term is: a short form, or the name of a product or local programme. */
export const TERM_KINDS = ['ABBREVIATION', 'PRODUCT'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** What a place is: an area the papers cover, or a site they name. */
export const PLACE_KINDS = ['AREA', 'SITE'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What a search finds that has no page: a term, or a place. */
export const WORD_KINDS = ['ABBREVIATION', 'PRODUCT', 'AREA', 'SITE'] as const;
export type WordKind = (typeof WORD_KINDS)[number];
