// Who is signed in, with which roles, and the way out; nothing where nobody signs in.
import { useState, type ReactElement } from 'react';
import { signOut, type Session } from '../lib/session.ts';
import { sayRoles } from './say-roles.ts';

/** A line of the header. */
export function WhoLooks({ session }: { readonly session: Session | undefined }): ReactElement | null {
  const [hasFailed, setFailed] = useState(false);
  if (session?.is !== 'SIGNED_IN') return null;
  return (
    <section className="who-looks" aria-label="Who is signed in">
      <p className="wrap">
        <span>Signed in as <strong>{session.name}</strong> with {session.by}: {sayRoles(session.roles)}</span>
        <button type="button" onClick={() => { void signOut().catch(() => { setFailed(true); }); }}>Sign out</button>
        {hasFailed && <span role="alert">You are still signed in: Answerable cannot be reached just now. Try again.</span>}
      </p>
    </section>
  );
}
