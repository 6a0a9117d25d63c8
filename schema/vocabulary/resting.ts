/** What can rest on a party, in the order in which an impact tells it. BEHALF: a seat that another holds on its behalf. */
export const RESTING = [
  'OWNER', 'LEAD', 'CHAIR', 'ROUTE', 'SEAT', 'BEHALF', 'MEMBER', 'SIGNATURE', 'DELEGATION', 'POST',
] as const;
export type Resting = (typeof RESTING)[number];

/** What may go on running when a party ends: the same kinds for commands and previews. */
export const OPEN_SORTS = ['LINE', 'SEAT', 'MEMBER', 'DUTY', 'TERM', 'SIGNATURE', 'DELEGATION'] as const;
export type OpenSort = (typeof OPEN_SORTS)[number];
