// The edits of the record as an auditor reads them: who, when, why, and each thing before and after.
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { sayActor } from '#schema/wording/decision-trail.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { EditListFragmentDoc, type EditListFragment } from '../../gql/graphql.ts';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';

interface Props {
  readonly edits: FragmentType<typeof EditListFragmentDoc>;
  /** The address of the whole list as a CSV file. */
  readonly csv: string;
  readonly pager: ReactNode;
}

const COLUMNS = ['What', 'Before', 'After'] as const;

/** Each with an address of its own. */
export function EditList({ edits: masked, csv, pager }: Props): ReactElement {
  const { say, asText, edits } = unmasked(EditListFragmentDoc, masked);
  return (
    <>
      <p className="edits__say">{say}</p>
      <ol className="edits">{edits.map((edit) => <li key={edit.id}><Edit edit={edit} /></li>)}</ol>
      {pager}
      <div className="downloads">
        <a className="govuk-button button--outlined" href={csv} download>Export as CSV</a>
        <CopyAsText text={asText} />
      </div>
    </>
  );
}

function Edit({ edit }: { readonly edit: EditListFragment['edits'][number] }): ReactElement {
  const { seq, on, author, what, reason, source, touches } = edit;
  const number = String(seq);
  return (
    <article className="edit" aria-labelledby={`edit-${number}`}>
      <h2 className="edit__what" id={`edit-${number}`}>{what}</h2>
      <p className="edit__by">{on}, by {sayActor(author)}. <Link className="govuk-link" to="/edits" search={({ asOf, proposals }) => ({ asOf, proposals, seq: number })}>Edit {number}</Link></p>
      {reason !== null && <p>Reason: {reason}</p>}
      {source !== null && <p>Source: {source.title} ({source.issuedSay})</p>}
      {touches.length > 0 && (
        <StackedTable
          caption={`What edit ${number} changed`} columns={COLUMNS}
          rows={touches.map((touch) => ({ key: touch.id, cells: [<LinkedText key="what" say={touch.what} links={touch.links} />, touch.before, touch.after] }))}
        />
      )}
    </article>
  );
}
