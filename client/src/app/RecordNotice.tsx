import type { ReactElement, ReactNode } from 'react';
import type { RecordStateQuery } from '../gql/graphql.ts';
import { usePageTitle } from '../lib/page-title.ts';
import type { Answer } from './ask.ts';

/** What the record says of itself; undefined where the visit met a record that did not answer. */
export type StateOfRecord = Answer<RecordStateQuery> | undefined;

/** What must stand on every screen, such as that the record is a fictional example: as the record says, not as this page thinks. */
export function RecordNotice({ state }: { readonly state: StateOfRecord }): ReactElement | null {
  const notice = state?.data?.recordState.notice ?? null;
  if (notice === null) return null;
  return (
    <section className="record-notice" aria-label="About this record">
      <p className="wrap">{notice}</p>
    </section>
  );
}

/** False of a record that gives notice of itself, such as that it is an example; true where the record did not answer. */
export const isReal = (state: StateOfRecord): boolean => (state?.data?.recordState.notice ?? null) === null;

/** Whether whoever looks may edit the record; false where the record did not answer. */
export const mayEdit = (state: StateOfRecord): boolean => state?.data?.recordState.mayEdit === true;

/** No paper is held. False where the record did not answer. */
export const isEmptyRecord = (state: StateOfRecord): boolean => state?.data?.recordState.papers === 0;

/** The first screen of a record without a paper, in the place of every page. `children`: what else its officer may do. */
export function EmptyRecord({ children }: { readonly children: ReactNode }): ReactElement {
  usePageTitle('Nothing is recorded yet');
  return (
    <main className="wrap page page--home first-screen" id="content" tabIndex={-1}>
      <h1 tabIndex={-1}>Nothing is recorded yet</h1>
      <p className="govuk-body-l">This record holds no paper, so there is nothing to look up, draw or compare.</p>
      <h2>What you can do now</h2>
      <ul className="lines">
        <li>
          <strong>See what a full record looks like.</strong> Stop the server with Ctrl-C and run <code>npm start -- --example</code>: it opens a fictional partnership
          of sixty bodies, in a database of its own.
        </li>
        <li><strong>Read real papers.</strong> Run <code>npm start</code>: it opens the five public papers that come with Answerable, also in a database of its own.</li>
        <li><strong>Record your own.</strong> Put the facts of your papers into tables like those in the folder <code>seed</code>, name their folders in its <code>manifest.json</code>, and run <code>npm run seed</code>.</li>
        {children}
      </ul>
    </main>
  );
}
