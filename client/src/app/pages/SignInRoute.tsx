// Where whoever is not signed in chooses who vouches for them. It asks nothing of the record.
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Session } from '../../lib/session.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { sayRoles } from '../say-roles.ts';

const route = getRouteApi('/sign-in');

// As the server words them in the address.
const WHY: Readonly<Record<string, string>> = {
  failed: 'You were not signed in: the sign-in was left, or it did not fit what was begun here. Try again.',
  expired: 'You were not signed in: it took too long, or it was begun in another browser. Try again.',
  'no-role': 'You are known there, but you have no role here. Ask whoever runs Answerable at your organisation for one.',
  unreachable: 'The sign-in you chose cannot be reached at the moment. Try again shortly.',
  unknown: 'There is no such sign-in. Choose one of these.',
};

/** Plain links: signing in leaves this page, and comes back to the one that was wanted. */
export function SignInRoute(): ReactElement {
  const { session } = route.useRouteContext();
  const { failed, to } = route.useSearch();
  usePageTitle('Sign in');
  const why = failed === undefined ? undefined : WHY[failed];
  return (
    <main className="wrap page page--home first-screen" id="content" tabIndex={-1}>
      <h1 tabIndex={-1}>{session.is === 'SIGNED_OUT' ? 'Sign in to Answerable' : 'You are signed in'}</h1>
      {why !== undefined && session.is === 'SIGNED_OUT' && <div className="sign-in-trouble" role="alert"><InsetText>{why}</InsetText></div>}
      <Ways session={session} to={to ?? '/'} />
    </main>
  );
}

function Ways({ session, to }: { readonly session: Session; readonly to: string }): ReactElement {
  if (session.is === 'LOCAL') return <p>This server answers its own machine only, so nobody signs in. <Link className="govuk-link" to="/">Look something up</Link></p>;
  if (session.is === 'SIGNED_IN') return <p>As {session.name} with {session.by}: {sayRoles(session.roles)}. <Link className="govuk-link" to="/">Look something up</Link></p>;
  return (
    <>
      <p className="govuk-body-l">{session.issuers.length > 1 ? 'Choose the organisation whose account you use at work.' : 'You sign in with the account you use at work.'} You come back to the page you wanted.</p>
      <ul className="ways-in">
        {session.issuers.map(({ name, label }) => (
          <li key={name}><a className="govuk-button" href={`/sign-in/${name}?${new URLSearchParams({ to }).toString()}`}>Sign in with {label}</a></li>
        ))}
      </ul>
      <p>If none of them is yours, ask whoever runs Answerable in your partnership.</p>
    </>
  );
}
