// On the page of a thing: that readers dispute it, and the way to say so.
import { skipToken, useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { DisputedDocument } from '../gql/graphql.ts';

/** Asked apart from the page, which is held as it was read, while this may change at any moment. Nothing where nobody disputes it. */
export function Disputed(): ReactElement | null {
  const { id } = useParams({ strict: false });
  const { data } = useQuery(DisputedDocument, id === undefined ? skipToken : { variables: { id }, errorPolicy: 'all', fetchPolicy: 'no-cache' });
  const say = data?.disputes?.say ?? null;
  return say === null ? null : <p className="disputed" role="status">{say}</p>;
}

/** At the foot of the page, so that nothing moves when the rest has been read. */
export function ReportLink(): ReactElement | null {
  const { id } = useParams({ strict: false });
  if (id === undefined) return null;
  return <p className="report-wrong"><Link className="govuk-link" to="/ask/$id" params={{ id }} search={({ asOf, proposals }) => ({ asOf, proposals, kind: 'error' })}>Report something wrong on this page</Link></p>;
}
