/** What every screen, list and picture says of itself. */
export const PREVAILS = 'Answerable shows what papers say. Constitutions and schemes of delegation prevail.';
