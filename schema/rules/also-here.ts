// Which other statements on the same passages are worth offering.
import type { Citation } from '#schema/answer.ts';

const MOST = 10;

/** At most 10, each gist once, none that the evidence itself gives already. */
export function alsoHere(shown: readonly Citation[], others: readonly Citation[]): readonly Citation[] {
  const said = new Set(shown.map(({ gist }) => gist));
  const fresh = others.filter(({ gist }) => {
    const isNew = !said.has(gist);
    said.add(gist);
    return isNew;
  });
  return fresh.slice(0, MOST);
}
