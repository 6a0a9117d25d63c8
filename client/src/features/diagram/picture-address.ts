// The address a picture bears: of the page that shows the same, without what only this reader had open.
import { USUAL } from './arrangement-address.ts';
import { parseSearch, stringifySearch } from '../../lib/search-params.ts';

/** With its host; the day, the place and the folding stay. The arrangement is always named: a browser may remember another. */
export function addressOfPicture({ origin, pathname, search }: Pick<Location, 'origin' | 'pathname' | 'search'>): string {
  const kept = Object.entries(parseSearch(search)).filter(([name]) => !['evidence', 'print', 'tour', 'view'].includes(name));
  return `${origin}${pathname}${stringifySearch({ ...Object.fromEntries(kept), arrangement: kept.find(([name]) => name === 'arrangement')?.[1] ?? USUAL })}`;
}
