/** What can rest on a party, in the order in which an impact tells it. BEHALF: a seat that another holds on its behalf. */
export const RESTING = [
  'OWNER', 'LEAD', 'CHAIR', 'ROUTE', 'SEAT', 'BEHALF', 'MEMBER', 'SIGNATURE', 'DELEGATION', 'POST',
] as const;
export type Resting = (typeof RESTING)[number];
