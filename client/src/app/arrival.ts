// What there is to say of the address a visit began with: the router drops what it cannot read before any page sees it.
import { noticesOfArrangement } from '../features/diagram/arrangement-address.ts';
import { noticesOfCompare } from '../features/diagram/comparing.ts';
import { noticesOfFocus } from '../features/diagram/focus-address.ts';
import { noticesOfFolding } from '../features/diagram/folding-address.ts';
import { noticesOfMine } from '../features/diagram/my-organisation.ts';
import { noticesOfPaper } from '../features/diagram/papers.ts';
import { noticesOfScope } from '../features/diagram/systems.ts';
import { noticesOfTour } from '../features/diagram/tour-address.ts';
import { noticesOfWay } from '../features/escalation/way-address.ts';
import { noticesOfView } from '../features/diagram/views.ts';
import { noticesOfChanges } from '../features/changes/days-to-compare.ts';
import { noticesOfGaps } from '../features/gaps/lists.ts';
import { noticesOf } from '../lib/reading.ts';
import { parseSearch } from '../lib/search-params.ts';
import { noticesOfHealth } from './pages/health-loading.ts';
import { noticesOnPaper } from './pages/on-paper-loading.ts';

/** Undefined: nothing. */
export function arrivalNotice({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string | undefined {
  const typed = parseSearch(search);
  const notices = [...noticesOf(typed), ...noticesOfPage(pathname, typed)];
  return notices.length === 0 ? undefined : notices.join(' ');
}

function noticesOfPage(pathname: string, typed: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (pathname.startsWith('/health/')) return noticesOfHealth(typed);
  if (pathname.startsWith('/accountability/')) return noticesOnPaper(pathname, typed);
  switch (pathname) {
    case '/structure': return [...noticesOfView(typed.view), ...noticesOfArrangement(typed.arrangement), ...noticesOfScope(typed.scope), ...noticesOfPaper(typed.print), ...noticesOfCompare(typed), ...noticesOfFolding(typed), ...noticesOfWay(typed), ...noticesOfFocus(typed), ...noticesOfMine(typed.mine), ...noticesOfTour(typed.tour)];
    case '/gaps': return noticesOfGaps(typed);
    case '/changes': return noticesOfChanges(typed);
    default: return [];
  }
}
