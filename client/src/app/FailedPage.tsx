import { useRouter, useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Trouble } from '../ui/Trouble.tsx';
import { addressOfSignIn } from '../lib/session.ts';
import { SignedOut } from './ask.ts';
import { Unread } from './first-day.ts';
import { Page } from './Page.tsx';
import { Shell } from './Shell.tsx';

const BROKEN = 'Something went wrong while this page was drawn. Try again; if it stays so, tell whoever runs Answerable.';

/** When a page breaks while it is drawn, when a first visit meets a record that does not answer, and when whoever looks is signed in no longer. */
export function FailedPage({ error }: { readonly error: unknown }): ReactElement {
  const router = useRouter();
  const { pathname, searchStr: search, hash } = useRouterState({ select: ({ location }) => location });
  if (error instanceof SignedOut) return <Shell isLeft><Leaving address={addressOfSignIn({ pathname, search, hash: hash === '' ? '' : `#${hash}` })} /></Shell>;
  const isUnread = error instanceof Unread;
  return (
    <Shell>
      <Page place={undefined} title={isUnread ? 'This page could not be read' : 'This page could not be shown'}>
        <Trouble say={isUnread ? error.message : BROKEN} onRetry={() => { void router.invalidate(); }} />
      </Page>
    </Shell>
  );
}

function Leaving({ address }: { readonly address: string }): ReactElement {
  return (
    <Page place={undefined} title="You are no longer signed in">
      <div className="empty-text">
        <p>Your time was over, or you signed out elsewhere. Nothing you typed into a form is lost: it is there when you come back.</p>
        <p><a className="govuk-button" href={address}>Sign in again</a></p>
      </div>
    </Page>
  );
}
