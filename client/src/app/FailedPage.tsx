import { useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Trouble } from '../ui/Trouble.tsx';
import { Page } from './Page.tsx';

/** When a page breaks while it is drawn. */
export function FailedPage(): ReactElement {
  const router = useRouter();
  return (
    <Page place={undefined} title="This page could not be shown">
      <Trouble say="Something went wrong while this page was drawn. Try again; if it stays so, tell whoever runs Answerable." onRetry={() => { void router.invalidate(); }} />
    </Page>
  );
}
