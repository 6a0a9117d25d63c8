// What would be left without an owner, a chair or a route if it ended: the same answer that the page "What if" gives.
import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { ClosureLeavesDocument, PostLeavesDocument, type ClosingPreviewFragment } from '../../gql/graphql.ts';

interface Props {
  readonly thing: Thing;
  readonly on: Day;
  /** The one that takes its place. */
  readonly into: string | undefined;
}

/** Nothing where it cannot be read: the form can be saved without it. */
export function ClosingPreview({ thing, on, into }: Props): ReactElement | null {
  const left = useLeft({ thing, on, into });
  if (left === undefined) return <p role="status">Reading what would be left…</p>;
  if (left === null) return null;
  return (
    <div className="left-behind">
      <h3 className="left-behind__heading">What would be left</h3>
      <p>{left.say}</p>
      <Sentences heading="Without anybody who bears it" says={left.losses} />
      <Sentences heading="Still open: nothing of it is closed by itself" says={left.leftOpen} />
      {isEnding(thing.kind) && <p><Link className="govuk-link" to={PAGES[thing.kind]} params={{ id: thing.id }} search={({ asOf, proposals }) => ({ asOf, proposals, on })}>Read all of it, with its sources</Link></p>}
    </div>
  );
}

// Where the whole answer is.
const PAGES = { BODY: '/bodies/$id/impact', ORGANISATION: '/organisations/$id/impact', POST: '/posts/$id/impact' } as const;

function isEnding(kind: string): kind is keyof typeof PAGES {
  return Object.hasOwn(PAGES, kind);
}

const SHOWN = 8;

function Sentences({ heading, says }: { readonly heading: string; readonly says: ClosingPreviewFragment['losses'] }): ReactElement | null {
  if (says.length === 0) return null;
  const list = (some: ClosingPreviewFragment['losses']): ReactElement => <ul className="lines">{some.map(({ id, say }) => <li key={id}>{say}</li>)}</ul>;
  return (
    <>
      <h4 className="left-behind__part">{heading}</h4>
      {list(says.slice(0, SHOWN))}
      {says.length > SHOWN && <p>And {String(says.length - SHOWN)} more.</p>}
    </>
  );
}

/** Undefined: not yet answered; null: no answer came. */
function useLeft({ thing: { id, kind }, on, into }: Props): ClosingPreviewFragment | null | undefined {
  const client = useApolloClient();
  const [left, setLeft] = useState<ClosingPreviewFragment | null>();
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const options = { errorPolicy: 'all', fetchPolicy: 'no-cache' } as const;
      const { data } = await (kind === 'POST'
        ? client.query({ query: PostLeavesDocument, variables: { id, on }, ...options })
        : client.query({ query: ClosureLeavesDocument, variables: { id, on, into }, ...options }));
      if (isWanted) setLeft(data?.left ?? null);
    };
    ask().catch(() => { if (isWanted) setLeft(null); });
    return () => { isWanted = false; };
  }, [client, id, kind, on, into]);
  return left;
}
