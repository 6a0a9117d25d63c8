// What there is to say of the address a visit began with: the router drops what it cannot read before any page sees it.
import { noticesOfScope } from '../features/diagram/systems.ts';
import { noticesOfView } from '../features/diagram/views.ts';
import { noticesOfChanges } from '../features/changes/days-to-compare.ts';
import { noticesOfGaps } from '../features/gaps/lists.ts';
import { noticesOf } from '../lib/reading.ts';
import { parseSearch } from '../lib/search-params.ts';

/** Undefined: nothing. */
export function arrivalNotice({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string | undefined {
  const typed = parseSearch(search);
  const notices = [...noticesOf(typed), ...(pathname === '/structure' ? [...noticesOfView(typed.view), ...noticesOfScope(typed.scope)] : []), ...(pathname === '/gaps' ? noticesOfGaps(typed) : []), ...(pathname === '/changes' ? noticesOfChanges(typed) : [])];
  return notices.length === 0 ? undefined : notices.join(' ');
}
