// How an exported picture is arranged, as it is typed on the command line and as the page's address names it.
export { ARRANGEMENTS, arrangementOf, type Arrangement } from '../../client/src/graph/arrangements.ts';
export { sayTooMany } from '../../client/src/graph/layout/arranged.ts';

/** So many boxes stand in bands that fill a page; more are easier to read in lists. */
export const MOST_BANDED = 30;
