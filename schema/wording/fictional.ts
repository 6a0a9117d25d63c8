// What marks a record whose papers are invented, wherever any of it is shown.

/** Short, for a picture. */
export const FICTIONAL = 'Fictional example';
/** In full, for a screen and for the top of a table. */
export const FICTIONAL_IN_FULL = `${FICTIONAL}: every place, body, person and paper in it is invented.`;
