// What there is to do for whoever keeps the record right, list by list.

/** In the order in which they are shown. */
export const WORK_LISTS = ['ASKED', 'OUTLIVED', 'ENDING_SOON', 'VACANT', 'PROPOSED_BEFORE', 'TO_CONFIRM', 'TO_MINUTE'] as const;
export type WorkList = (typeof WORK_LISTS)[number];

/** Months after which an ownership is to be confirmed anew. */
export const CONFIRMED_FOR_MONTHS = 6;

/** Months in which what ends is told of ahead. */
export const ENDING_WITHIN_MONTHS = 12;
