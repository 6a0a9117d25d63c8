// What stands around every page: skip link, header with the way to each part and the look-up box, footer.
import { getRouteApi, Link, Outlet, useLocation, useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { PREVAILS } from '#schema/wording/prevails.ts';
import { LookupBox } from '../features/lookup/LookupBox.tsx';
import { InsetText } from '../ui/InsetText.tsx';
import { HouseKeyToChoose, isOfHouseKey } from './HouseKey.tsx';
import { mayApprove, type Session } from '../lib/session.ts';
import { EmptyRecord, isEmptyRecord, mayEdit, RecordNotice, type StateOfRecord } from './RecordNotice.tsx';
import { WhoLooks } from './WhoLooks.tsx';

const root = getRouteApi('__root__');

// Each with the first part of the addresses that belong to it.
const PARTS = [
  { to: '/', name: 'Find an owner', holds: ['', 'find', 'escalation'] },
  { to: '/structure', name: 'Structure', holds: ['structure', 'connection', 'health', 'bodies', 'organisations', 'posts', 'people', 'agreements', 'laws', 'meetings', 'decisions', 'events'] },
  { to: '/deliverables', name: 'Plans and actions', holds: ['deliverables', 'measures', 'objectives', 'risks', 'programmes', 'duties', 'plans', 'outcomes'] },
  { to: '/gaps', name: 'Gaps', holds: ['gaps', 'accountability'] },
  { to: '/changes', name: 'Changes', holds: ['changes'] },
] as const;

/** `children`: what to show instead of the page of the address. `isLeft`: whoever looked is signed in no longer. */
export function Shell({ children, isLeft = false }: { readonly children?: ReactNode; readonly isLeft?: boolean }): ReactElement {
  useFocusOnNewPage();
  const state: StateOfRecord = root.useLoaderData();
  // Not there yet where the very beginning of a visit failed.
  const { session }: { readonly session?: Session } = root.useRouteContext();
  const isForAll = session?.is !== 'SIGNED_OUT';
  const { pathname, state: { saved } } = useLocation();
  const notice = useArrivalNotice();
  return (
    <>
      <a className="govuk-skip-link" href="#content">Skip to main content</a>
      {!isLeft && <WhoLooks session={session} />}
      <SiteHeader key={pathname} part={pathname.split('/')[1] ?? ''} isForAll={isForAll} />
      <RecordNotice state={state} />
      <Updating />
      <div className="wrap saved" role="status">{saved !== undefined && <InsetText>{saved}</InsetText>}</div>
      {notice !== undefined && <div className="wrap notice" role="status"><InsetText>{notice}</InsetText></div>}
      {children ?? (isEmptyRecord(state) && !isOfHouseKey(pathname) ? <EmptyRecord><HouseKeyToChoose /></EmptyRecord> : <Outlet />)}
      <SiteFooter state={state} session={session} isForAll={isForAll} />
    </>
  );
}

/** What holds of every page, and the ways that stand in no part. */
function SiteFooter({ state, session, isForAll }: { readonly state: StateOfRecord; readonly session: Session | undefined; readonly isForAll: boolean }): ReactElement {
  return (
    <footer className="site-footer">
      <div className="wrap"><p>{PREVAILS} {isForAll && <Link className="govuk-link" to="/checks">Checks of the record</Link>}{mayEdit(state) && <> · <Link className="govuk-link" to="/maintain">Maintain the record</Link> · <Link className="govuk-link" to="/edits">Edits of the record</Link></>}{!mayEdit(state) && mayApprove(session) && <> · <Link className="govuk-link" to="/maintain/sets">Drafts</Link></>}</p></div>
    </footer>
  );
}

/** `isForAll` false: whoever is not signed in has nowhere to go yet. */
function SiteHeader({ part, isForAll }: { readonly part: string; readonly isForAll: boolean }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  if (!isForAll) return <header className="site-header"><div className="wrap"><span className="site-name">Answerable</span></div></header>;
  return (
    <header className="site-header">
      <div className="wrap">
        <Link className="site-name" to="/">Answerable</Link>
        <button type="button" className="menu-button" aria-expanded={isOpen} aria-controls="site-nav" onClick={() => { setOpen(!isOpen); }}>Menu</button>
        <nav className="site-nav" id="site-nav" aria-label="Main" data-open={isOpen}>
          <ul>
            {PARTS.map(({ to, name, holds }) => (
              <li key={to} data-current={holds.some((first) => first === part)}><Link to={to} activeOptions={{ exact: true, includeSearch: false }}>{name}</Link></li>
            ))}
          </ul>
        </nav>
        {part !== '' && <div className="site-search"><LookupBox label="Look up a name or topic" size="small" /></div>}
      </div>
    </header>
  );
}

/** What there is to say of the address the visit began with, until the reader goes to another page. */
function useArrivalNotice(): string | undefined {
  const router = useRouter();
  const [isArrival, setArrival] = useState(true);
  useEffect(() => router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation !== undefined && pathChanged) setArrival(false);
  }), [router]);
  return isArrival ? router.options.context.arrivalNotice : undefined;
}

/** The old page stays while the next one is read. */
function Updating(): ReactElement {
  const isUpdating = useRouterState({ select: ({ isLoading, resolvedLocation }) => isLoading && resolvedLocation !== undefined });
  return <div className="updating" role="status">{isUpdating && <span>Updating…</span>}</div>;
}

/** After a change of page or day the reading goes on at its heading, or at the part the address names. */
function useFocusOnNewPage(): void {
  const router = useRouter();
  useEffect(() => router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
    if (toLocation.state.keepsFocus === true) return;
    // Without a day the first address was only sent on to the same page with its day.
    const from: Shown | undefined = fromLocation;
    if (from?.search.asOf === undefined || pageOf(from) === pageOf(toLocation)) return;
    const part = toLocation.hash === '' ? null : document.getElementById(toLocation.hash);
    part?.setAttribute('tabindex', '-1');
    (part ?? document.querySelector('h1'))?.focus({ preventScroll: true });
  }), [router]);
}

interface Shown {
  readonly pathname: string;
  readonly search: { readonly q?: string | undefined; readonly asOf?: string | undefined; readonly from?: string | undefined; readonly to?: string | undefined; readonly compare?: string | undefined; readonly route?: string | undefined; readonly way?: string | undefined; readonly focus?: string | undefined };
  readonly hash: string;
}

function pageOf({ pathname, search: { q, asOf, from, to, compare, route, way, focus }, hash }: Shown): string {
  return [pathname, q, asOf, from, to, compare, route, way, focus, hash].join(' ');
}
