import { Link, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { FragmentType } from '../gql/fragment-masking.ts';
import type { DateBarFragmentDoc } from '../gql/graphql.ts';
import { Trouble } from '../ui/Trouble.tsx';
import { missingIn, type Answer } from './ask.ts';
import { Page } from './Page.tsx';

interface Props {
  readonly answer: Answer<unknown>;
  /** The question the page is about, and what it asks for in a word. */
  readonly field: string;
  readonly what: string;
  readonly place: FragmentType<typeof DateBarFragmentDoc> | null | undefined;
}

/** The page of a thing that we do not hold, or could not read. */
export function Unanswered({ answer, field, what, place }: Props): ReactElement {
  const missing = missingIn(answer, field);
  if (missing !== undefined && !missing.isUnknown) {
    return <Page place={place} title="This page could not be read"><Retry say={missing.say} /></Page>;
  }
  return (
    <Page place={place} title={`We hold no such ${what}`}>
      <div className="empty-text">
        <p>No {what} is recorded under this address. The address may be mistyped, or the record it came from was another one.</p>
        <p><Link className="govuk-link" to="/">Look it up by name</Link></p>
      </div>
    </Page>
  );
}

/** A sentence in the place of what did not come, and a way to ask again. */
export function Retry({ say }: { readonly say: string }): ReactElement {
  const router = useRouter();
  return <Trouble say={say} onRetry={() => { void router.invalidate(); }} />;
}
