import type { ReactElement } from 'react';

/** Before the first answer of a visit. */
export function Waiting(): ReactElement {
  return <p className="wrap waiting" role="status">Reading the record…</p>;
}
