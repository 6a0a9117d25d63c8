import { useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Trouble } from '../ui/Trouble.tsx';
import { Unread } from './first-day.ts';
import { Page } from './Page.tsx';
import { Shell } from './Shell.tsx';

const BROKEN = 'Something went wrong while this page was drawn. Try again; if it stays so, tell whoever runs Answerable.';

/** When a page breaks while it is drawn, and when a first visit meets a record that does not answer. */
export function FailedPage({ error }: { readonly error: unknown }): ReactElement {
  const router = useRouter();
  const isUnread = error instanceof Unread;
  return (
    <Shell>
      <Page place={undefined} title={isUnread ? 'This page could not be read' : 'This page could not be shown'}>
        <Trouble say={isUnread ? error.message : BROKEN} onRetry={() => { void router.invalidate(); }} />
      </Page>
    </Shell>
  );
}
